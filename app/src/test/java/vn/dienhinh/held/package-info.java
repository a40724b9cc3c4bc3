/**
 * Plans and lists written by people who had not seen the program, with what a careful reader takes from them. They were
 * measured before anybody looked at them; the figures of that first reading stand in the tests as what must not fall.
 */
package vn.dienhinh.held;

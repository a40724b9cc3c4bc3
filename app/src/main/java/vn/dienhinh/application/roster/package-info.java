/** Lists of delegates coming in from files of all kinds, and going out again as workbooks. */
package vn.dienhinh.application.roster;

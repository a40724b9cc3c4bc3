/** What was read out of a superior's plan: each value with the place where it stands; nothing here judges or decides. */
package vn.dienhinh.domain.reading;

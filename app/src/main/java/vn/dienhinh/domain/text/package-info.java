/** Vietnamese text as such: Unicode form, tidying on commit, search keys, name order, official dates and numbers. */
package vn.dienhinh.domain.text;

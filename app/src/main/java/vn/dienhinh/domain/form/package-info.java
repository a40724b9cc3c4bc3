/** What a paper looks like as records, and the rules of official form that judge it: NĐ 30/2020/NĐ-CP point by point. */
package vn.dienhinh.domain.form;

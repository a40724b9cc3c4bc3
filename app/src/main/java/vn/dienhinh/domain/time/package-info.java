/** Time limits as plans state them: a relation ("before", "within", "end of") and a precision (day, month, quarter, words). */
package vn.dienhinh.domain.time;

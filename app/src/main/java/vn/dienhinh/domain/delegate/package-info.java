/** The people of the meeting: delegates, their categories, and how a list of them is made up. */
package vn.dienhinh.domain.delegate;

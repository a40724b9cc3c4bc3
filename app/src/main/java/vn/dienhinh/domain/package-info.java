/** The house's ground floor: immutable records and pure rules. Imports nothing but the JDK and itself. */
package vn.dienhinh.domain;

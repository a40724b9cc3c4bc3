/** Everything the program says in Vietnamese: the bundle's texts, and findings made sentences. */
package vn.dienhinh.messages;

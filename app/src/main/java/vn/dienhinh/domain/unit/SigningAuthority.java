package vn.dienhinh.domain.unit;

/** In whose right a paper is signed (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.7b). */
public enum SigningAuthority {
    /** TM.: on behalf of the collective. */
    COLLECTIVE,
    /** TM. and KT.: a deputy signs for the head, on behalf of the collective. */
    COLLECTIVE_BY_DEPUTY,
    /** TM. and Q.: the acting head, on behalf of the collective. */
    COLLECTIVE_ACTING,
    /** The head in the head's own right: schools, enterprises, a chairman's own decision. */
    HEAD,
    /** KT.: a deputy for the head. */
    DEPUTY,
    /** TL.: by order of the head. */
    BY_ORDER,
    /** TUQ.: delegated by the head. */
    DELEGATED
}

package vn.dienhinh.domain.unit;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Who signs the papers.
 *
 * @param authority  in whose right; never null
 * @param collective the collective that TM. stands before: "ỦY BAN NHÂN DÂN"
 * @param headTitle  title of the head: "CHỦ TỊCH", "HIỆU TRƯỞNG"
 * @param ownTitle   title of the signer where it is not the head: "PHÓ CHỦ TỊCH"
 * @param fullName   name without academic titles
 */
public record Signer(SigningAuthority authority, String collective, String headTitle, String ownTitle,
                     String fullName) {

    public Signer {
        authority = authority == null ? SigningAuthority.COLLECTIVE : authority;
        collective = VietnameseText.line(collective);
        headTitle = VietnameseText.line(headTitle);
        ownTitle = VietnameseText.line(ownTitle);
        fullName = VietnameseText.line(fullName);
    }

    /** The chairman for a People's Committee, name still open. */
    public static Signer blank() {
        return new Signer(SigningAuthority.COLLECTIVE, "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "");
    }

    /** The capital lines above the name, in order: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
    public List<String> titleLines() {
        List<String> lines = new ArrayList<>();
        String head = VietnameseText.upper(headTitle);
        String own = VietnameseText.upper(ownTitle);
        switch (authority) {
            case COLLECTIVE, COLLECTIVE_BY_DEPUTY, COLLECTIVE_ACTING -> lines.add("TM. " + VietnameseText.upper(collective));
            case HEAD, DEPUTY, BY_ORDER, DELEGATED -> { }
        }
        switch (authority) {
            case COLLECTIVE, HEAD -> lines.add(head);
            case COLLECTIVE_ACTING -> lines.add("Q. " + head);
            case COLLECTIVE_BY_DEPUTY, DEPUTY -> {
                lines.add("KT. " + head);
                lines.add(own);
            }
            case BY_ORDER -> {
                lines.add("TL. " + head);
                lines.add(own);
            }
            case DELEGATED -> {
                lines.add("TUQ. " + head);
                lines.add(own);
            }
        }
        return List.copyOf(lines);
    }

    public Signer withAuthority(SigningAuthority value) {
        return new Signer(value, collective, headTitle, ownTitle, fullName);
    }

    public Signer withCollective(String value) {
        return new Signer(authority, value, headTitle, ownTitle, fullName);
    }

    public Signer withHeadTitle(String value) {
        return new Signer(authority, collective, value, ownTitle, fullName);
    }

    public Signer withOwnTitle(String value) {
        return new Signer(authority, collective, headTitle, value, fullName);
    }

    public Signer withFullName(String value) {
        return new Signer(authority, collective, headTitle, ownTitle, value);
    }
}

package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadSigner;

/** Reads who signed: authority, position, name. */
final class SignerReader {

    private static final Pattern NAME = Pattern.compile("(?:(?:GS|PGS|TSKH|TS|[Tt]h[Ss]|BSCK\\.?\\s?I{1,2}|BS\\.?\\s?CK\\.?\\s?I{1,2}|CKI{1,2}|BS|KS|CN|LS|NGND|NGƯT|TTND|TTƯT|Thạc sĩ|Tiến sĩ|Bác sĩ|Kỹ sư|(?:Đại|Trung|Thiếu|Thượng) tướng|(?:Đại|Thượng|Trung|Thiếu) tá|(?:Đại|Thượng|Trung|Thiếu) úy)\\.?,?\\s*)*(\\p{Lu}['’]?[\\p{L}]*(?:\\s+\\p{Lu}['’]?[\\p{L}]*){1,5})");
    private static final int NEAR = 12;

    private final Pattern authority;
    private final Pattern position;

    SignerReader(Vocabulary words) {
        authority = words.pattern("^(?:@signer.authority@)");
        position = words.pattern("^(?:@signer.positions@)(?![\\p{L}])");
    }

    ReadSigner read(PlanText plan) {
        int first = first(plan);
        List<Passage> authorities = new ArrayList<>();
        List<Passage> positions = new ArrayList<>();
        Passage name = null;
        for (int i = first; i < Math.min(plan.passages().size(), first + NEAR) && name == null; i++) {
            Passage passage = plan.passages().get(i);
            if (passage.marker().isBullet()) {
                continue;
            }
            String words = passage.text().folded();
            if (passage.isCapitals() && authority.matcher(words).find() && positions.isEmpty()) {
                authorities.add(passage);
            } else if (passage.isCapitals() && position.matcher(words).find()) {
                positions.add(passage);
            } else if (!passage.isCapitals() && NAME.matcher(passage.text().text()).matches() && !(authorities.isEmpty() && positions.isEmpty())) {
                name = passage;
            } else if (passage.isCapitals() && name == null && !positions.isEmpty() && NAME.matcher(passage.text().text()).matches()) {
                name = passage;
            }
        }
        return new ReadSigner(joined(plan, "signer.authority", FindKind.SIGNER_AUTHORITY, authorities),
                joined(plan, "signer.position", FindKind.SIGNER_POSITION, positions),
                name == null ? null : plan.words("signer.name", FindKind.SIGNER_NAME, name.text()));
    }

    /** Where the signature begins: behind the distribution list, or before it where the columns were read that way. */
    private int first(PlanText plan) {
        for (int i = plan.end(); i < plan.passages().size(); i++) {
            if (isSignature(plan.passages().get(i))) {
                return i;
            }
        }
        for (int i = Math.min(plan.end(), plan.passages().size()) - 1; i >= Math.max(0, plan.end() - NEAR); i--) {
            if (isSignature(plan.passages().get(i))) {
                int begin = i;
                while (begin > 0 && isSignature(plan.passages().get(begin - 1))) {
                    begin--;
                }
                return begin;
            }
        }
        return plan.passages().size();
    }

    private boolean isSignature(Passage passage) {
        return passage.isCapitals() && !passage.marker().isBullet() && (authority.matcher(passage.text().folded()).find() || position.matcher(passage.text().folded()).find());
    }

    private static Found<String> joined(PlanText plan, String id, FindKind kind, List<Passage> lines) {
        return lines.stream().map(Passage::text).reduce(CleanText::joined).map(text -> plan.words(id, kind, text)).orElse(null);
    }
}

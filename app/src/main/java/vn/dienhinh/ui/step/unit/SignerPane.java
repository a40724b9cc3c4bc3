package vn.dienhinh.ui.step.unit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** Who signs, with the signature as it will read. */
final class SignerPane extends VBox {

    private static final double GAP = 16;
    private static final double PREVIEW_WIDTH = 320;
    private static final int TITLE_COLUMNS = 18;
    private static final int NAME_COLUMNS = 20;
    private static final double AUTHORITY_WIDTH = 480;
    private static final Set<SigningAuthority> FOR_COLLECTIVE = EnumSet.of(SigningAuthority.COLLECTIVE,
            SigningAuthority.COLLECTIVE_BY_DEPUTY, SigningAuthority.COLLECTIVE_ACTING);
    private static final Set<SigningAuthority> NOT_THE_HEAD = EnumSet.of(SigningAuthority.COLLECTIVE_BY_DEPUTY,
            SigningAuthority.DEPUTY, SigningAuthority.BY_ORDER, SigningAuthority.DELEGATED);

    private final ConferenceModel model;
    private final FormFields fields;
    private final VBox signature = new VBox();

    SignerPane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        this.model = model;
        this.fields = fields;
        FieldBox authority = fields.choice("signer.authority", List.of(SigningAuthority.values()),
                value -> messages.get("unit.authority." + value), c -> c.signer().authority(),
                (c, value) -> c.withSigner(c.signer().withAuthority(value)));
        ((Region) authority.field()).setPrefWidth(AUTHORITY_WIDTH);
        FieldBox collective = text("signer.collective", TITLE_COLUMNS, Signer::collective, Signer::withCollective);
        FieldBox own = text("signer.ownTitle", TITLE_COLUMNS, Signer::ownTitle, Signer::withOwnTitle);
        signature.getStyleClass().addAll("panel", "paper-preview");
        signature.setAlignment(Pos.TOP_CENTER);
        signature.setMaxWidth(PREVIEW_WIDTH);
        getChildren().addAll(authority,
                Rows.sideBySide(Rows.onlyWhile(authorityIn(FOR_COLLECTIVE), collective),
                        text("signer.headTitle", TITLE_COLUMNS, Signer::headTitle, Signer::withHeadTitle),
                        Rows.onlyWhile(authorityIn(NOT_THE_HEAD), own)),
                text("signer.fullName", NAME_COLUMNS, Signer::fullName, Signer::withFullName),
                new VBox(GAP / 4, Rows.sentence(messages.get("unit.preview.signature"), "field-help"), signature));
        model.conferenceProperty().addListener((property, was, is) -> showSignature(is.signer()));
        showSignature(model.conference().signer());
    }

    private void showSignature(Signer signer) {
        List<String> lines = PaperHeadPreview.signatureLines(signer);
        signature.getChildren().setAll(lines.stream().map(PaperHeadPane::bold).toList());
        signature.setAccessibleText(String.join(", ", lines));
    }

    private BooleanBinding authorityIn(Set<SigningAuthority> authorities) {
        return Bindings.createBooleanBinding(() -> authorities.contains(model.conference().signer().authority()),
                model.conferenceProperty());
    }

    private FieldBox text(String path, int columns, Function<Signer, String> get,
                          BiFunction<Signer, String, Signer> set) {
        return fields.text(path, columns, c -> get.apply(c.signer()),
                (c, value) -> c.withSigner(set.apply(c.signer(), value)));
    }
}

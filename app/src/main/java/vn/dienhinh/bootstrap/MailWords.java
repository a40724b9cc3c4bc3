package vn.dienhinh.bootstrap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.sending.SendingWords;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.messages.Messages;

/** Takes the words of mails from the bundle. */
final class MailWords implements SendingWords {

    private final Messages messages;

    MailWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String title(PaperKind kind) {
        return messages.word(kind);
    }

    @Override
    public String signedTitle(PaperKind kind) {
        return messages.get("send.mail.signed", title(kind));
    }

    @Override
    public String subject(Conference conference, int part, int parts) {
        return messages.get(parts == 1 ? "send.mail.subject" : "send.mail.subject.part", conference.title(), part, parts);
    }

    @Override
    public String text(Conference conference, List<String> files, int part, int parts) {
        String addressee = conference.askedDossier().addressee();
        Stream<String> dear = addressee.isEmpty() ? Stream.empty() : Stream.of(messages.get("send.mail.to", addressee), "");
        String issuer = conference.unit().issuingBody();
        String body = messages.get(parts == 1 ? "send.mail.body" : "send.mail.body.part", issuer, conference.title(), part,
                parts);
        return Stream.of(dear, Stream.of(body), files.stream().map(name -> "- " + name),
                Stream.of("", messages.get("send.mail.close"), "", issuer))
                .flatMap(lines -> lines).collect(Collectors.joining("\n", "", "\n"));
    }
}

package vn.dienhinh.application.sending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.dossier.PaperProgress;
import vn.dienhinh.application.dossier.SignedPapers;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.PaperFileNames;
import vn.dienhinh.application.paper.upward.AskedPaper;
import vn.dienhinh.application.parcel.EntryRole;
import vn.dienhinh.application.parcel.ParcelItem;
import vn.dienhinh.application.parcel.ParcelService;
import vn.dienhinh.application.sending.MailDraft.Attachment;
import vn.dienhinh.application.verify.UnreadablePaperException;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.SignedFile;

/** Says what the dossier still lacks, and makes it ready for sending. Sends nothing. Slow: never on the UI thread. */
public final class DossierSending {

    private final ExportService exports;
    private final Supplier<VerifyService> checks;
    private final SignedPapers signed;
    private final ParcelService parcels;
    private final MailWriter mails;
    private final FileStore files;
    private final SendingWords words;
    private final BiFunction<Conference, PaperKind, List<String>> errors;

    /**
     * @param checks judges official form
     * @param signed where signed papers are kept
     * @param words  of mails and file names
     * @param errors what the rules find wrong with what a paper is made of
     */
    public DossierSending(ExportService exports, Supplier<VerifyService> checks, SignedPapers signed,
                          ParcelService parcels, MailWriter mails, FileStore files, SendingWords words,
                          BiFunction<Conference, PaperKind, List<String>> errors) {
        this.exports = exports;
        this.checks = checks;
        this.signed = signed;
        this.parcels = parcels;
        this.mails = mails;
        this.files = files;
        this.words = words;
        this.errors = errors;
    }

    /** Whether all papers that the superior asks for are there, in form, without gaps and signed. */
    public DossierState check(Conference conference) {
        List<DossierPaper> papers = AskedPaper.askedOf(conference).stream().map(kind -> new DossierPaper(kind,
                AskedPaper.wordsFor(conference, kind).orElse(""), lacks(conference, kind))).toList();
        return new DossierState(papers,
                conference.askedDossier().papers().stream().filter(entry -> !AskedPaper.isMade(entry)).toList());
    }

    private List<Lack> lacks(Conference conference, PaperKind kind) {
        List<Lack> lacks = new ArrayList<>();
        SignedFile file = PaperProgress.entry(conference, kind).signedFile();
        if (!errors.apply(conference, kind).isEmpty()) {
            lacks.add(Lack.OPEN_POINTS);
        }
        // The registry often writes number and day on the paper itself: then the scan shows them.
        if (file == null && !exports.gaps(conference, kind).isEmpty()) {
            lacks.add(Lack.GAPS);
        }
        if (!isInForm(conference, kind)) {
            lacks.add(Lack.FORM);
        }
        if (file == null) {
            lacks.add(Lack.NOT_SIGNED);
        } else if (signed.find(file).isEmpty()) {
            lacks.add(Lack.SIGNED_FILE_GONE);
        }
        return lacks;
    }

    private boolean isInForm(Conference conference, PaperKind kind) {
        try {
            return checks.get().verify(exports.content(conference, kind, DocumentFormat.PDF), List.of()).failing().isEmpty();
        } catch (IOException | UnreadablePaperException e) {
            return false;
        }
    }

    /**
     * Writes the unsent mail, in several parts where a mailbox's limit asks for it, and the package beside it.
     *
     * @param to             mail address; empty while it is not known
     * @param limitMegabytes what the mailbox takes in one mail
     * @return what was written
     * @throws IOException        when a paper can't be made
     * @throws FileStoreException when the folder can't be written
     */
    public ReadyFiles make(Conference conference, Path folder, String to, int limitMegabytes)
            throws IOException, FileStoreException {
        List<ParcelItem> items = items(conference);
        Path parcel = files.freeName(folder.resolve(PaperFileNames.nameOf(conference, "ho-so", ParcelService.EXTENSION)));
        parcels.pack(conference, items, parcel, null);
        List<Attachment> attachments = new ArrayList<>();
        for (ParcelItem item : items) {
            try (InputStream content = item.content().open()) {
                attachments.add(new Attachment(item.name(), content.readAllBytes()));
            }
        }
        List<List<Attachment>> parts = MailParts.of(attachments, limitMegabytes);
        List<Path> written = new ArrayList<>();
        for (int part = 1; part <= parts.size(); part++) {
            List<Attachment> own = parts.get(part - 1);
            List<String> names = own.stream().map(Attachment::name).toList();
            String stem = parts.size() == 1 ? "thu-gui-ho-so" : "thu-gui-ho-so-phan-" + part + "-" + parts.size();
            Path file = files.freeName(folder.resolve(PaperFileNames.nameOf(conference, stem, "eml")));
            files.writeAtomically(file, mails.write(new MailDraft(to, words.subject(conference, part, parts.size()),
                    words.text(conference, names, part, parts.size()), own)));
            written.add(file);
        }
        return new ReadyFiles(written, parcel, parts.stream().filter(part -> MailParts.isOver(part, limitMegabytes))
                .flatMap(List::stream).map(Attachment::name).toList());
    }

    /** The dossier's papers in its order: "01 Tờ trình khen thưởng (đã ký).pdf"; a Word file where none is signed. */
    private List<ParcelItem> items(Conference conference) throws IOException {
        List<PaperKind> kinds = new ArrayList<>(AskedPaper.askedOf(conference));
        kinds.remove(PaperKind.DOSSIER_LETTER);
        kinds.add(0, PaperKind.DOSSIER_LETTER);
        List<ParcelItem> items = new ArrayList<>();
        for (PaperKind kind : kinds) {
            String number = String.format("%02d ", items.size() + 1);
            SignedFile file = PaperProgress.entry(conference, kind).signedFile();
            Path kept = file == null ? null : signed.find(file).orElse(null);
            items.add(kept != null
                    ? ParcelItem.of(number + words.signedTitle(kind) + ".pdf", EntryRole.SIGNED, kind.name(),
                            Files.readAllBytes(kept))
                    : ParcelItem.of(number + words.title(kind) + ".docx", EntryRole.PAPER, kind.name(),
                            exports.content(conference, kind, DocumentFormat.DOCX)));
        }
        return items;
    }
}

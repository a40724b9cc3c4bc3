package vn.dienhinh.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.dienhinh.application.backup.BackupManifestCodec;
import vn.dienhinh.application.backup.BackupService;
import vn.dienhinh.application.backup.StoreRestore;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.SampleCatalogue;
import vn.dienhinh.application.desktop.DesktopPrograms;
import vn.dienhinh.application.desktop.PaperHandOut;
import vn.dienhinh.application.dossier.GapFindings;
import vn.dienhinh.application.dossier.SignedPapers;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.drafting.UsualContents;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.OpenPoints;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.PaperConcern;
import vn.dienhinh.application.paper.achievement.AchievementReportsPaper;
import vn.dienhinh.application.paper.achievement.AchievementSummariesPaper;
import vn.dienhinh.application.paper.award.AwardDecisionPaper;
import vn.dienhinh.application.paper.award.CouncilMinutesPaper;
import vn.dienhinh.application.paper.award.ProposalPaper;
import vn.dienhinh.application.paper.gap.PaperGap;
import vn.dienhinh.application.paper.meeting.BackdropPaper;
import vn.dienhinh.application.paper.meeting.BadgesPaper;
import vn.dienhinh.application.paper.meeting.InvitationPaper;
import vn.dienhinh.application.paper.meeting.MinutesPaper;
import vn.dienhinh.application.paper.meeting.SignInPaper;
import vn.dienhinh.application.paper.plan.BudgetPaper;
import vn.dienhinh.application.paper.plan.DelegateListPaper;
import vn.dienhinh.application.paper.plan.PlanPaper;
import vn.dienhinh.application.paper.plan.WorkingNotePaper;
import vn.dienhinh.application.paper.upward.CongressListPaper;
import vn.dienhinh.application.paper.upward.DossierLetterPaper;
import vn.dienhinh.application.paper.upward.ResultReportPaper;
import vn.dienhinh.application.paper.upward.SummaryReportPaper;
import vn.dienhinh.application.parcel.Intake;
import vn.dienhinh.application.parcel.ParcelLimits;
import vn.dienhinh.application.parcel.ParcelService;
import vn.dienhinh.application.preview.PreviewService;
import vn.dienhinh.application.reading.PlanReadingService;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.application.roster.ColumnMemory;
import vn.dienhinh.application.roster.DelegateExport;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.rule.LegalForceLibrary;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.application.rule.RuleCatalogue;
import vn.dienhinh.application.rule.RuleProfileCodec;
import vn.dienhinh.application.sending.DossierSending;
import vn.dienhinh.application.store.BackupOffers;
import vn.dienhinh.application.text.TextCheckService;
import vn.dienhinh.application.verify.VerifyService;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.check.ConferenceCheck;
import vn.dienhinh.domain.check.text.LegalForce;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.text.LetterNumber;
import vn.dienhinh.infrastructure.backup.BackupFolder;
import vn.dienhinh.infrastructure.backup.FolderRestore;
import vn.dienhinh.infrastructure.backup.SecondPlaceFile;
import vn.dienhinh.infrastructure.backup.ShelfOffers;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;
import vn.dienhinh.infrastructure.desktop.AwtDesktopPrograms;
import vn.dienhinh.infrastructure.docx.DocxReader;
import vn.dienhinh.infrastructure.docx.DocxTextReader;
import vn.dienhinh.infrastructure.docx.DocxWriter;
import vn.dienhinh.infrastructure.files.AtomicFileStore;
import vn.dienhinh.infrastructure.files.ProfileFolder;
import vn.dienhinh.infrastructure.files.SignedPaperFolder;
import vn.dienhinh.infrastructure.font.CoveredLetters;
import vn.dienhinh.infrastructure.font.FontLetters;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.json.JsonBackupManifestCodec;
import vn.dienhinh.infrastructure.json.JsonConferenceCodec;
import vn.dienhinh.infrastructure.json.JsonLegalForceStore;
import vn.dienhinh.infrastructure.json.JsonParcelManifestCodec;
import vn.dienhinh.infrastructure.json.JsonRuleCatalogue;
import vn.dienhinh.infrastructure.json.JsonRuleProfileCodec;
import vn.dienhinh.infrastructure.json.JsonSampleCatalogue;
import vn.dienhinh.infrastructure.mail.EmlWriter;
import vn.dienhinh.infrastructure.parcel.ZipParcelStore;
import vn.dienhinh.infrastructure.pdf.PdfPagePictures;
import vn.dienhinh.infrastructure.pdf.PdfReader;
import vn.dienhinh.infrastructure.pdf.PdfTextReader;
import vn.dienhinh.infrastructure.pdf.PdfWriter;
import vn.dienhinh.infrastructure.pdf.ScannedPages;
import vn.dienhinh.infrastructure.settings.JsonColumnMemory;
import vn.dienhinh.infrastructure.sheet.SheetFiles;
import vn.dienhinh.infrastructure.sheet.SheetWriter;
import vn.dienhinh.infrastructure.web.OpenDocumentReader;
import vn.dienhinh.infrastructure.web.RichTextReader;
import vn.dienhinh.infrastructure.web.WebArchiveReader;
import vn.dienhinh.infrastructure.web.WebPageReader;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;

/** What the window and the command line both work with; needs no store and no JavaFX. */
final class Services {

    private static final String PROFILE_FOLDER = "quy-dinh";
    private static final String LEGAL_FORCE_FILE = "van-ban-phap-luat.json";
    private static final String SIGNED_FOLDER = "van-ban-da-ky";
    private static final String REPLACED_FOLDER = "ban-cu";

    final Clock clock;
    final Supplier<String> ids;
    final Messages messages = new Messages();
    final FindingMessages findingMessages = new FindingMessages(messages);
    final ConferenceCodec codec = new JsonConferenceCodec();
    final SampleCatalogue samples;
    private final RuleCatalogue shippedRules = new JsonRuleCatalogue();
    private ProfileLibrary profiles;
    private LegalForceLibrary legalForce;
    private ColumnMemory columnMemory;
    private SignedPapers signedPapers;
    private Path replacedFolder;
    final FileStore files = new AtomicFileStore();
    /** For the data folder: its files name people. */
    final FileStore ownFiles = AtomicFileStore.ownerOnly();
    private final BackupManifestCodec backupManifests = new JsonBackupManifestCodec();
    final DesktopPrograms programs = new AwtDesktopPrograms();
    private final Wording wording = Wording.load();
    final PlanDrafter planDrafter = new PlanDrafter(wording);
    final ReportDrafter reportDrafter = new ReportDrafter(wording);

    private final OfficialFont font = new OfficialFont();
    private final CoveredLetters letters = new CoveredLetters(font);
    private final ConferenceCheck rules = new ConferenceCheck(letters, this::legalForceNow);
    private final List<PaperBuilder> builders = builders();
    private final GapFindings gaps = new GapFindings(builders);

    /** With the machine's clock and ids that are unlike all others. */
    Services() {
        this(Clock.systemDefaultZone());
    }

    /** With that clock's today. */
    Services(Clock clock) {
        this(clock, () -> UUID.randomUUID().toString());
    }

    /**
     * @param clock today and now
     * @param ids   gives a new id at every call
     */
    Services(Clock clock, Supplier<String> ids) {
        this.clock = clock;
        this.ids = ids;
        samples = new JsonSampleCatalogue(codec, ids);
    }

    /**
     * Opens the profiles to choose from and the list of laws and decrees: those that ship and the clerk's own, kept in
     * the data folder.
     */
    void openProfiles(Path dataFolder) {
        RuleProfileCodec profileCodec = new JsonRuleProfileCodec();
        profiles = new ProfileLibrary(shippedRules,
                new ProfileFolder(dataFolder.resolve(PROFILE_FOLDER), profileCodec, ownFiles), profileCodec, files, ids);
        legalForce = new LegalForceLibrary(new JsonLegalForceStore(dataFolder.resolve(LEGAL_FORCE_FILE), ownFiles));
    }

    /** The list of laws and decrees; after the data folder is known. */
    LegalForceLibrary legalForce() {
        return legalForce;
    }

    /** Before a data folder is known, as on the command line: the shipped list. */
    private LegalForce legalForceNow() {
        return legalForce == null ? LegalForce.shipped() : legalForce.inForce();
    }

    /** Opens what is remembered of lists that came in, kept in the data folder. */
    void openColumnMemory(Path dataFolder) {
        columnMemory = new JsonColumnMemory(dataFolder, ownFiles);
    }

    /** Columns chosen at earlier imports; after the data folder is known. */
    ColumnMemory columnMemory() {
        return columnMemory;
    }

    /** The profiles to choose from; after the data folder is known. */
    ProfileLibrary profiles() {
        return profiles;
    }

    /** What a new conference begins with. */
    UsualContents usualContents() {
        return new UsualContents(wording, ids);
    }

    /** Made on demand: it brings in the libraries for Word and PDF, which a check does without. */
    ExportService exports() {
        return new ExportService(
                builders,
                List.of(new DocxWriter(font, clock), new PdfWriter(font, clock)), files, openPoints());
    }

    private List<PaperBuilder> builders() {
        return List.of(new PlanPaper(wording, planDrafter), new DelegateListPaper(wording), new BudgetPaper(wording),
                new WorkingNotePaper(wording),
                new InvitationPaper(wording), new BackdropPaper(wording),
                new SummaryReportPaper(wording, reportDrafter), new BadgesPaper(wording),
                new SignInPaper(wording), new MinutesPaper(wording), new ResultReportPaper(wording),
                new ProposalPaper(wording), new DossierLetterPaper(wording), new CouncilMinutesPaper(wording),
                new AwardDecisionPaper(wording), new CongressListPaper(wording),
                new AchievementReportsPaper(wording), new AchievementSummariesPaper(wording));
    }

    PreviewService preview() {
        return new PreviewService(exports(), new PdfWriter(font, clock), new PdfPagePictures());
    }

    /** Gives papers to Word and the printer. */
    PaperHandOut handOut() {
        return new PaperHandOut(exports(), programs);
    }

    /** Made on demand for the same reason. */
    VerifyService formChecks() {
        return new VerifyService(List.of(new DocxReader(), new PdfReader()),
                new FontLetters(font));
    }

    /** Made on demand for the same reason. */
    PlanReadingService planReadings() {
        return new PlanReadingService(sourceFiles());
    }

    /** Lists from files into a conference. */
    DelegateImport delegateImport() {
        return new DelegateImport(new SheetFiles(), clock, ids);
    }

    /** Lists out into files. */
    DelegateExport delegateExport() {
        return new DelegateExport(new SheetWriter(), files);
    }

    /** Packages for other machines. */
    ParcelService parcels() {
        ParcelLimits limits = ParcelLimits.usual();
        return new ParcelService(new ZipParcelStore(new JsonParcelManifestCodec(), limits, files), codec, limits, clock,
                ProgramVersion.nameAndNumber());
    }

    /** Opens what packages need of the data folder: signed papers, and conferences that were replaced. */
    void openParcels(Path dataFolder) {
        signedPapers = new SignedPaperFolder(dataFolder.resolve(SIGNED_FOLDER), files);
        replacedFolder = dataFolder.resolve(REPLACED_FOLDER);
    }

    /** Signed papers beside the store; after the data folder is known. */
    SignedPapers signedPapers() {
        return signedPapers;
    }

    /** Takes packages in; after the data folder is known. */
    Intake intake(ConferenceLibrary library) {
        return new Intake(parcels(), library, codec, signedPapers, files, replacedFolder, clock);
    }

    /** Makes dossiers ready for sending; after the data folder is known. */
    DossierSending sending() {
        return new DossierSending(exports(), this::formChecks, signedPapers, parcels(), new EmlWriter(clock), files,
                new MailWords(messages), this::errors);
    }

    /** The backups of a data folder. */
    BackupFolder backups(Path dataFolder) {
        return new BackupFolder(dataFolder, backupManifests, ProgramVersion.nameAndNumber(), clock);
    }

    /** Backups of the open store. */
    BackupService backups(Path dataFolder, JooqConferenceRepository store) {
        return new BackupService(backups(dataFolder), store, store, new SecondPlaceFile(dataFolder, files), clock);
    }

    /** Brings back backups without a window. */
    StoreRestore restore() {
        return new FolderRestore(backupManifests, ProgramVersion.nameAndNumber(), clock, ids);
    }

    /** The text check of papers that come as files. */
    TextCheckService texts() {
        return new TextCheckService(sourceFiles());
    }

    private static SourceFiles sourceFiles() {
        return new SourceFiles(List.of(new OpenDocumentReader(), new DocxTextReader(), new PdfTextReader(), new RichTextReader(),
                new WebArchiveReader(), new WebPageReader(), new PlainTextReader()), new ScannedPages());
    }

    /** Backups as a way on where the store can't be opened. */
    BackupOffers backupOffers() {
        return new ShelfOffers(this::backups, restore());
    }

    /** Everything that the rules find today. */
    List<Finding> check(Conference conference) {
        List<Finding> found = new ArrayList<>(broken(conference));
        found.addAll(gaps.findings(conference));
        return ConferenceCheck.ordered(found);
    }

    /** The same without what finished papers leave open. */
    private List<Finding> broken(Conference conference) {
        return rules.findings(conference, LocalDate.now(clock));
    }

    /** Printed in every paper: a letter that keeps one paper from being written must not keep the others. */
    private List<String> errors(Conference conference, PaperKind paper) {
        return broken(conference).stream().filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> PaperConcern.concerns(paper, finding.place()))
                .map(this::printable).toList();
    }

    private String printable(Finding finding) {
        return LetterNumber.inPlaceOf(findingMessages.sentence(finding), letters);
    }

    private OpenPoints openPoints() {
        return new OpenPoints() {
            @Override
            public List<String> of(Conference conference, PaperKind kind) {
                return errors(conference, kind);
            }

            @Override
            public List<String> ofGaps(PaperKind kind, List<PaperGap> open) {
                return open.stream().map(gap -> printable(GapFindings.finding(kind, gap))).toList();
            }
        };
    }
}

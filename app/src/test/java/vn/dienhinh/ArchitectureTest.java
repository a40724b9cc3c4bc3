package vn.dienhinh;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The plan of the house as rules, each with its reason. */
@AnalyzeClasses(packages = "vn.dienhinh", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule domainStandsAlone = classes().that().resideInAPackage("..domain..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "vn.dienhinh.domain..")
            .because("rules and records must run anywhere: window, command line, a superior's server, tests");

    @ArchTest
    static final ArchRule domainKnowsNoDatabase = noClasses().that().resideInAPackage("..domain..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax..", "java.nio.file..", "java.io..")
            .because("rules are pure functions over records");

    @ArchTest
    static final ArchRule applicationStandsOnTheDomain = classes().that().resideInAPackage("..application..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "vn.dienhinh.domain..", "vn.dienhinh.application..")
            .because("use cases reach libraries through ports only, so that a library can be changed in one package");

    @ArchTest
    static final ArchRule infrastructureKnowsNoWindow = noClasses().that().resideInAPackage("..infrastructure..")
            .should().dependOnClassesThat().resideInAnyPackage("vn.dienhinh.ui..", "vn.dienhinh.cli..", "vn.dienhinh.bootstrap..", "javafx..")
            .because("the same store and writers serve the window and the command line");

    @ArchTest
    static final ArchRule windowKnowsNoInfrastructure = noClasses().that().resideInAPackage("..ui..")
            .should().dependOnClassesThat().resideInAnyPackage("vn.dienhinh.infrastructure..", "vn.dienhinh.cli..", "vn.dienhinh.bootstrap..")
            .because("screens talk to use cases; what stands behind a port is the composition root's business");

    @ArchTest
    static final ArchRule commandLineKnowsNoInfrastructure = noClasses().that().resideInAPackage("..cli..")
            .should().dependOnClassesThat().resideInAnyPackage("vn.dienhinh.infrastructure..", "vn.dienhinh.ui..", "vn.dienhinh.bootstrap..", "javafx..")
            .because("the command line is a second face of the same use cases and must start without JavaFX");

    @ArchTest
    static final ArchRule messagesKnowOnlyTheDomain = classes().that().resideInAPackage("..messages..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "vn.dienhinh.domain..", "vn.dienhinh.messages..")
            .because("sentences are made from findings, never from screens");

    @ArchTest
    static final ArchRule nobodyImportsTheCompositionRoot = noClasses().that().resideOutsideOfPackage("..bootstrap..")
            .and().doNotHaveFullyQualifiedName("vn.dienhinh.Launcher")
            .should().dependOnClassesThat().resideInAPackage("..bootstrap..")
            .because("it sees everything, so nothing may see it");

    @ArchTest
    static final ArchRule databaseStaysInItsRoom = noClasses().that().resideOutsideOfPackage("..infrastructure.db..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..")
            .because("the store must be able to move to another database");

    @ArchTest
    static final ArchRule wordStaysInItsRoom = noClasses().that().resideOutsideOfPackages("..infrastructure.docx..", "..infrastructure.sheet..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
            .because("paper builders know nothing of Word, and readers of lists nothing of workbooks");

    @ArchTest
    static final ArchRule pdfStaysInItsRoom = noClasses()
            .that().resideOutsideOfPackages("..infrastructure.pdf..", "..infrastructure.font..")
            .should().dependOnClassesThat().resideInAnyPackage("com.lowagie..", "org.openpdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
            .because("paper builders know nothing of PDF");

    @ArchTest
    static final ArchRule mailStaysInItsRoom = noClasses().that().resideOutsideOfPackage("..infrastructure.mail..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..")
            .because("a mail is text and files to everybody else, and nothing may ever send one");

    @ArchTest
    static final ArchRule barCodesStayInTheirRoom = noClasses().that().resideOutsideOfPackage("..infrastructure.barcode..")
            .should().dependOnClassesThat().resideInAPackage("com.google.zxing..")
            .because("badges say what a scanner shall type; how bars spell it is one package's business");

    @ArchTest
    static final ArchRule jsonStaysInItsRooms = noClasses()
            .that().resideOutsideOfPackages("..infrastructure.json..", "..infrastructure.settings..", "..infrastructure.db..")
            .should().dependOnClassesThat().resideInAPackage("com.fasterxml..")
            .because("the file format is one package's secret; the store keeps rule profiles as the same text");

    @ArchTest
    static final ArchRule dialogsStayInTheirRoom = noClasses().that().resideOutsideOfPackage("..ui.dialog..")
            .should().dependOnClassesThat().haveNameMatching("javafx\\.scene\\.control\\.(Alert|Dialog|TextInputDialog|ChoiceDialog)|javafx\\.stage\\.(FileChooser|DirectoryChooser)|org\\.controlsfx\\.control\\.Notifications")
            .because("asking and telling goes through one service that tests replace");

    @ArchTest
    static final ArchRule threadsStayInTheirRoom = noClasses()
            .that().resideOutsideOfPackages("..ui.task..", "..bootstrap..", "..application.bounds..")
            .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform")
            .orShould().callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .because("work off the UI thread goes through TaskRunner, which tests make synchronous; a reading that may never end has a thread of its own");

    @ArchTest
    static final ArchRule viewModelsHoldNoControls = noClasses().that().haveSimpleNameEndingWith("Model")
            .and().resideInAPackage("..ui..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("what a screen decides is tested without a screen");

    @ArchTest
    static final ArchRule stepsDoNotKnowOneAnother = slices().matching("vn.dienhinh.ui.step.(*)..")
            .should().notDependOnEachOther()
            .because("a step is changed without reading the others; ways between them go through Navigator");

    @ArchTest
    static final ArchRule noCycles = slices().matching("vn.dienhinh.(**)")
            .should().beFreeOfCycles()
            .ignoreDependency(resideInAPackage("..generated.."), resideInAPackage("..generated.."))
            .because("data goes one way: records in, findings and documents out");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses().that().resideOutsideOfPackages("..bootstrap..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("the command line gets its streams handed in; everything else logs");

    @ArchTest
    static final ArchRule timeIsPassedIn = noClasses()
            .should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
            .because("tests and exports must give the same result whatever the day");

    @ArchTest
    static final ArchRule noOldDates = noClasses().that(resideInAPackage("vn.dienhinh.(domain|application|ui|cli|messages).."))
            .should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date")
            .because("java.time says what it means");

    @ArchTest
    static final ArchRule nobodyOpensAConnection = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..")
            .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection|ServerSocket)")
            .because("the program works offline, ever");
}

package vn.dienhinh.infrastructure.docx;

import static vn.dienhinh.infrastructure.docx.WordElements.attribute;
import static vn.dienhinh.infrastructure.docx.WordElements.child;
import static vn.dienhinh.infrastructure.docx.WordElements.children;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.infrastructure.archive.BoundedArchive;
import vn.dienhinh.infrastructure.archive.PartTree;

/** The parts of a Word file as XML trees, read within the bounds. External entities are never followed. */
final class WordParts implements AutoCloseable {

    private static final String WORD_BODY = "document";

    /** A part that another one refers to. */
    private record Relation(String id, String type, String target) {
    }

    private final BoundedArchive archive;
    private final List<Relation> ofPackage;
    private final List<Relation> relations;
    private final Element document;

    /** @throws NoWordFileException when the archive has no Word document in it */
    WordParts(byte[] file) throws IOException, SAXException, NoWordFileException {
        archive = new BoundedArchive(file);
        try {
            if (archive.has("xl/workbook.xml") || archive.has("ppt/presentation.xml")) {
                throw new NoWordFileException(archive.has("xl/workbook.xml"), archive.has("ppt/presentation.xml"));
            }
            ofPackage = relations("");
            String main = ofPackage.stream().filter(each -> each.type().endsWith("/officeDocument")).map(Relation::target)
                    .findFirst().orElseThrow(NoWordFileException::new);
            if (!archive.has(main) || isDeclaredOther(main)) {
                throw new NoWordFileException();
            }
            document = tree(main);
            if (!WORD_BODY.equals(document.getLocalName()) || !String.valueOf(document.getNamespaceURI()).contains("wordprocessingml")) {
                throw new NoWordFileException();
            }
            relations = relations(main);
        } catch (IOException | SAXException | NoWordFileException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /** Word opens no file whose list of contents calls its main part anything but a document of Word. */
    private boolean isDeclaredOther(String main) throws IOException, SAXException {
        Element contents = tree("[Content_Types].xml");
        if (contents == null) {
            return false;
        }
        for (Element each : children(contents, "Override")) {
            if (("/" + main).equalsIgnoreCase(attribute(each, "PartName"))) {
                return !String.valueOf(attribute(each, "ContentType")).contains("word");
            }
        }
        return false;
    }

    /** The archive is fine, but what it holds is no Word document. */
    static final class NoWordFileException extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean workbook;
        private final boolean slides;

        NoWordFileException() {
            this(false, false);
        }

        NoWordFileException(boolean workbook, boolean slides) {
            this.workbook = workbook;
            this.slides = slides;
        }

        boolean isWorkbook() {
            return workbook;
        }

        boolean isSlides() {
            return slides;
        }
    }

    /** The document itself. */
    Element document() {
        return document;
    }

    /** A part that the document refers to by the kind of relationship: "styles", "theme", "numbering". */
    Optional<Element> related(String kind) throws IOException, SAXException {
        for (Relation relation : relations) {
            if (relation.type().endsWith("/" + kind)) {
                return Optional.ofNullable(tree(relation.target()));
            }
        }
        return Optional.empty();
    }

    /** A part by the id of its relationship. */
    Optional<Element> byId(String id) throws IOException, SAXException {
        for (Relation relation : relations) {
            if (relation.id().equals(id)) {
                return Optional.ofNullable(tree(relation.target()));
            }
        }
        return Optional.empty();
    }

    /** The title among the properties of the file; empty where it has none. */
    String title() throws IOException, SAXException {
        for (Relation relation : ofPackage) {
            if (relation.type().endsWith("/core-properties")) {
                Element title = Optional.ofNullable(tree(relation.target())).map(core -> child(core, "title")).orElse(null);
                return title == null ? "" : title.getTextContent();
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private Element tree(String part) throws IOException, SAXException {
        byte[] bytes = archive.part(part, ReadingBounds.TREE_BYTES);
        return bytes == null ? null : PartTree.of(bytes);
    }

    /** What a part refers to; an empty name means the package. */
    private List<Relation> relations(String part) throws IOException, SAXException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Element root = tree(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        List<Relation> found = new ArrayList<>();
        if (root != null) {
            for (Element each : children(root, "Relationship")) {
                String target = attribute(each, "Target");
                if (target != null && !"External".equals(attribute(each, "TargetMode"))) {
                    found.add(new Relation(String.valueOf(attribute(each, "Id")), String.valueOf(attribute(each, "Type")),
                            resolved(folder, target)));
                }
            }
        }
        return found;
    }

    /** A name that leaves the package, or is none, names no part. */
    private static String resolved(String folder, String target) {
        try {
            return URI.create("/" + folder).resolve(target.replace('\\', '/').replace(" ", "%20")).normalize().getPath().substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return target;
        }
    }
}

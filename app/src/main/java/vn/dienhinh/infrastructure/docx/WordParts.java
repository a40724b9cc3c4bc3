package vn.dienhinh.infrastructure.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file as XML trees. External entities are never followed. */
final class WordParts {

    private final OPCPackage file;
    private final PackagePart main;

    /** @throws InvalidFormatException when the package has no Word document in it */
    WordParts(OPCPackage file) throws InvalidFormatException {
        this.file = file;
        this.main = mainPart();
        if (main == null || !main.getContentType().contains("wordprocessingml")) {
            throw new InvalidFormatException("no Word document in the package");
        }
    }

    private PackagePart mainPart() throws InvalidFormatException {
        for (PackageRelationship relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                return file.getPart(relation);
            }
        }
        return null;
    }

    /** The document itself. */
    Element document() throws IOException, SAXException {
        return tree(main);
    }

    /** A part that the document refers to by the kind of relationship: "styles", "theme", "numbering". */
    Optional<Element> related(String kind) throws IOException, SAXException, InvalidFormatException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/" + kind)) {
                return Optional.ofNullable(main.getRelatedPart(relation)).map(WordParts::quietTree);
            }
        }
        return Optional.empty();
    }

    /** A part by the id of its relationship. */
    Optional<Element> byId(String id) throws IOException, SAXException, InvalidFormatException {
        PackageRelationship relation = id == null ? null : main.getRelationship(id);
        return relation == null ? Optional.empty()
                : Optional.ofNullable(main.getRelatedPart(relation)).map(WordParts::quietTree);
    }

    private static Element quietTree(PackagePart part) {
        try {
            return tree(part);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("damaged part " + part.getPartName(), e);
        }
    }

    private static Element tree(PackagePart part) throws IOException, SAXException {
        DocumentBuilder builder = XMLHelper.newDocumentBuilder();
        try (InputStream in = part.getInputStream()) {
            return builder.parse(in).getDocumentElement();
        }
    }
}

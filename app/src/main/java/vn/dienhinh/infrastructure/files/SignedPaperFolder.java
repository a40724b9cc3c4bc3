package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import vn.dienhinh.application.dossier.SignedPapers;
import vn.dienhinh.application.dossier.UnfitSignedPaperException;
import vn.dienhinh.application.dossier.UnfitSignedPaperException.Problem;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.domain.dossier.SignedFile;

/** Signed papers in a folder beside the store, each under the hash of its content. */
public final class SignedPaperFolder implements SignedPapers {

    /** Far above a scanned paper of a dossier, small enough to be held in memory. */
    private static final int MOST_BYTES = 40 * 1024 * 1024;
    /** Readers of PDF look for its first word within so many bytes. */
    private static final int HEAD_BYTES = 1024;
    private static final String PDF = "%PDF-";
    private static final String END = ".pdf";

    private final Path folder;
    private final FileStore files;

    /** @param folder need not exist yet */
    public SignedPaperFolder(Path folder, FileStore files) {
        this.folder = folder;
        this.files = files;
    }

    @Override
    public SignedFile keep(Path pdf) throws UnfitSignedPaperException, FileStoreException {
        try (InputStream in = Files.newInputStream(pdf)) {
            return keep(pdf.getFileName().toString(), in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UnfitSignedPaperException(Problem.FILE, e);
        }
    }

    @Override
    public SignedFile keep(String name, byte[] pdf) throws UnfitSignedPaperException, FileStoreException {
        if (pdf.length > MOST_BYTES) {
            throw new UnfitSignedPaperException(Problem.TOO_LARGE, null);
        }
        String head = new String(pdf, 0, Math.min(pdf.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        if (!head.contains(PDF)) {
            throw new UnfitSignedPaperException(Problem.NOT_PDF, null);
        }
        SignedFile signed = new SignedFile(name, hash(pdf));
        if (find(signed).isEmpty()) {
            files.writeAtomically(fileOf(signed), pdf);
        }
        return signed;
    }

    @Override
    public Optional<Path> find(SignedFile signed) {
        if (!signed.hasHash() || !Files.isRegularFile(fileOf(signed))) {
            return Optional.empty();
        }
        try {
            return Files.size(fileOf(signed)) <= MOST_BYTES
                    && hash(Files.readAllBytes(fileOf(signed))).equals(signed.sha256())
                    ? Optional.of(fileOf(signed)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path fileOf(SignedFile signed) {
        return folder.resolve(signed.sha256() + END);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

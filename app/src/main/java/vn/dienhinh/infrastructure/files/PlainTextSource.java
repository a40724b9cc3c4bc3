package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.dienhinh.application.text.TextSource;
import vn.dienhinh.application.text.UnreadableTextException;
import vn.dienhinh.application.text.UnreadableTextException.Problem;
import vn.dienhinh.domain.text.VietnameseText;

/** Reads text files: UTF-8 with or without a mark, UTF-16 with one, as Windows writes them. */
public final class PlainTextSource implements TextSource {

    /** A plan of 60 pages has 300 kB. */
    private static final long LARGEST = 20L * 1024 * 1024;

    @Override
    public boolean reads(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".md") || !name.contains(".");
    }

    @Override
    public String read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableTextException(Problem.TOO_LARGE, null);
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = decoded(bytes, charset(bytes));
            return VietnameseText.nfc(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new UnreadableTextException(Problem.ENCODING, e);
        } catch (IOException e) {
            throw new UnreadableTextException(Problem.FILE, e);
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean little = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        boolean big = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF;
        return little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
    }
}

package vn.dienhinh.infrastructure.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.QuotedPrintableCodec;
import vn.dienhinh.application.reading.source.SourceReader;
import vn.dienhinh.application.reading.source.UnreadablePlanException;
import vn.dienhinh.application.reading.source.UnreadablePlanException.Problem;
import vn.dienhinh.domain.reading.SourceText;

/** Web pages in one file with their pictures (*.mht), as browsers and Word save them: the page is one part of a mail. */
public final class WebArchiveReader implements SourceReader {

    private static final int START = 4096;
    private static final Pattern HEAD = Pattern.compile("(?is)^(?:[a-z0-9-]+:[^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*\\r?\\n)+");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\"\\r\\n;]+)\"?");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)\"?");

    @Override
    public boolean recognises(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, START), StandardCharsets.ISO_8859_1);
        Matcher head = HEAD.matcher(start.stripLeading());
        return head.find() && head.group().toLowerCase(Locale.ROOT).contains("mime-version:");
    }

    @Override
    public SourceText read(byte[] file) throws UnreadablePlanException {
        String mail = new String(file, StandardCharsets.ISO_8859_1).stripLeading();
        Matcher boundary = BOUNDARY.matcher(mail);
        String[] parts = boundary.find() ? mail.split(Pattern.quote("--" + boundary.group(1).strip())) : new String[] {mail};
        for (String part : parts) {
            String whole = part.stripLeading();
            Matcher head = HEAD.matcher(whole);
            if (head.find() && head.group().toLowerCase(Locale.ROOT).contains("text/html")) {
                return page(head.group(), whole.substring(head.end()).stripLeading());
            }
        }
        throw new UnreadablePlanException(Problem.OTHER_KIND, null);
    }

    private static SourceText page(String head, String body) throws UnreadablePlanException {
        try {
            byte[] bytes = decoded(head.toLowerCase(Locale.ROOT), body.getBytes(StandardCharsets.ISO_8859_1));
            Matcher charset = CHARSET.matcher(head);
            return charset.find() && Charset.isSupported(charset.group(1))
                    ? WebPageReader.read(new String(bytes, Charset.forName(charset.group(1)))) : new WebPageReader().read(bytes);
        } catch (DecoderException | IllegalArgumentException e) {
            throw new UnreadablePlanException(Problem.DAMAGED, e);
        }
    }

    private static byte[] decoded(String head, byte[] body) throws DecoderException {
        if (head.contains("quoted-printable")) {
            return new QuotedPrintableCodec(true).decode(body);
        }
        return head.contains("base64") ? Base64.getMimeDecoder().decode(body) : body;
    }
}

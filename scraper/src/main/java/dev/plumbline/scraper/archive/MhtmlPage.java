package dev.plumbline.scraper.archive;

import dev.plumbline.scraper.archive.Member.Refused;
import dev.plumbline.scraper.capture.PageText;
import dev.plumbline.scraper.capture.PageUrl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** A page with everything it shows in one mail-like file: the first part that is a page is the page itself. */
final class MhtmlPage {
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxHeaderCount(200)
            .setMaxHeaderLen(16_384)
            .setMaxLineLen(Budget.MAX_FILE)
            .setMaxContentLen(Budget.MAX_FILE)
            .build();

    private final MimeTokenStream stream = new MimeTokenStream(LIMITS);
    private @Nullable String snapshot;
    private @Nullable String location;
    private @Nullable Instant at;
    private boolean said;

    private MhtmlPage() {}

    static void read(byte[] file, String name, Budget budget, Consumer<Member> to) throws IOException {
        try {
            new MhtmlPage().find(file, name, budget, to);
        } catch (MimeException broken) {
            throw new IOException(broken);
        }
    }

    private void find(byte[] file, String name, Budget budget, Consumer<Member> to) throws IOException, MimeException {
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(file));
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_BODYPART -> {
                    budget.member();
                    location = null;
                    said = false;
                }
                case T_FIELD -> field(stream.getField());
                case T_BODY -> {
                    if (isPage()) {
                        page(name, budget, to);
                        return;
                    }
                }
                default -> {}
            }
        }
        to.accept(new Refused(name, "This MHTML file holds no page."));
    }

    private boolean isPage() {
        String type = stream.getBodyDescriptor().getMimeType();
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private void field(Field field) {
        String name = field.getName();
        if (name.equalsIgnoreCase("Snapshot-Content-Location")) {
            snapshot = field.getBody();
        } else if (name.equalsIgnoreCase("Content-Location")) {
            location = field.getBody();
        } else if (name.equalsIgnoreCase("Content-Type")) {
            said = field.getBody().toLowerCase(Locale.ROOT).contains("charset=");
        } else if (name.equalsIgnoreCase("Date") && at == null) {
            at = SavedTime.ofMail(field.getBody()).orElse(null);
        }
    }

    private void page(String name, Budget budget, Consumer<Member> to) throws IOException {
        Optional<PageUrl> url = Optional.ofNullable(snapshot != null ? snapshot : location)
                .map(address -> address.replaceAll("\\s", ""))
                .flatMap(PageUrl::parse);
        if (url.isEmpty()) {
            to.accept(new Refused(name, "This MHTML file does not say which address its page was saved from."));
            return;
        }
        try (InputStream body = stream.getDecodedInputStream()) {
            // Where a part does not say it, the library names a default that is wrong as often as right.
            String charset = said ? String.valueOf(stream.getBodyDescriptor().getCharset()) : "";
            Pages.accept(name, url.get(), at, PageText.decode(body.readNBytes(Budget.MAX_FILE), charset), budget, to);
        }
    }
}

package dev.plumbline.scraper.archive;

import dev.plumbline.scraper.archive.Member.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.ParsingException;

/** Reads a file of saved pages. What a file is, its first bytes tell; its name is only a name. */
public final class Archives {
    /** Bytes of an uploaded file. */
    public static final int MAX_BYTES = Budget.MAX_FILE;

    static final String NOT_UNDERSTOOD =
            "This file is none that can be read: HTML, MHTML, HAR, WARC and ZIP files of them are.";

    private static final String BROKEN = "This file is damaged from here on; the rest was not read.";

    private Archives() {}

    /** Taking a member failed, which is not the file's fault. */
    private static final class NotTaken extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final RuntimeException failure;

        NotTaken(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /** Hands each member over as it is read; throws nothing on what the file holds, and what the taker throws. */
    public static void read(byte[] file, String name, Consumer<Member> to) {
        if (file.length > MAX_BYTES) {
            to.accept(new Refused(name, "This file is larger than 32 MB."));
            return;
        }
        Budget budget = new Budget();
        boolean[] any = new boolean[1];
        Consumer<Member> counting = member -> {
            any[0] = true;
            try {
                to.accept(member);
            } catch (RuntimeException failure) {
                throw new NotTaken(failure);
            }
        };
        try {
            read(file, name, budget, counting);
        } catch (NotTaken notTaken) {
            throw notTaken.failure;
        }
        if (!any[0]) {
            to.accept(new Refused(name, "This file holds no page."));
        }
    }

    private static void read(byte[] file, String name, Budget budget, Consumer<Member> to) {
        try {
            if (ZipPages.isOne(file)) {
                ZipPages.read(file, budget, to);
            } else {
                readOne(file, name, budget, to);
            }
        } catch (Budget.Spent spent) {
            to.accept(new Refused(name, String.valueOf(spent.getMessage())));
        } catch (IOException | IllegalArgumentException broken) {
            to.accept(new Refused(name, BROKEN));
        }
    }

    /** Reads a file that is no archive of files; what is broken in it ends it, not the archive around it. */
    static void readOne(byte[] file, String name, Budget budget, Consumer<Member> to) throws IOException {
        FileKind kind = FileKind.of(file);
        try {
            switch (kind) {
                case WARC_GZ ->
                    WarcPages.read(new GZIPInputStream(new ByteArrayInputStream(file), 1 << 16), budget, to);
                case WARC -> WarcPages.read(new ByteArrayInputStream(file), budget, to);
                case HAR -> HarPages.read(file, name, budget, to);
                case MHTML -> MhtmlPage.read(file, name, budget, to);
                case HTML -> HtmlPage.read(file, name, budget, to);
                case OTHER -> to.accept(new Refused(name, NOT_UNDERSTOOD));
            }
        } catch (Budget.Spent | NotTaken passed) {
            throw passed;
        } catch (ParsingException | RuntimeException broken) {
            to.accept(new Refused(name, BROKEN));
        } catch (IOException broken) {
            if (broken.getCause() instanceof Budget.Spent spent) {
                throw spent;
            }
            to.accept(new Refused(name, BROKEN));
        }
    }
}

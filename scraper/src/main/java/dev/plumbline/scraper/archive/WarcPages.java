package dev.plumbline.scraper.archive;

import dev.plumbline.scraper.archive.Member.Refused;
import dev.plumbline.scraper.capture.PageText;
import dev.plumbline.scraper.capture.PageUrl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** What crawlers and archiving tools write: every answer and every resource that is a page. */
final class WarcPages {
    private WarcPages() {}

    static void read(InputStream in, Budget budget, Consumer<Member> to) throws IOException {
        try (WarcReader warc = new WarcReader(budget.counted(in))) {
            for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
                budget.member();
                if (record.get() instanceof WarcResponse response
                        && response.payloadType().base().equals(MediaType.HTML)) {
                    if (response.http().status() == 200) {
                        page(response, response.http().bodyDecoded(), response.payloadType(), budget, to);
                    }
                } else if (record.get() instanceof WarcResource resource
                        && resource.contentType().base().equals(MediaType.HTML)) {
                    page(resource, resource.body(), resource.contentType(), budget, to);
                }
            }
        }
    }

    private static void page(
            WarcTargetRecord record, MessageBody body, MediaType type, Budget budget, Consumer<Member> to)
            throws IOException {
        String target = record.target();
        Optional<PageUrl> url = PageUrl.parse(target);
        if (url.isEmpty()) {
            to.accept(new Refused(target, "This record's address is not that of a web page."));
            return;
        }
        byte[] bytes = budget.counted(body.stream()).readNBytes(Budget.MAX_FILE + 1);
        String charset = type.parameters().getOrDefault("charset", "");
        Pages.accept(target, url.get(), record.date(), PageText.decode(bytes, charset), budget, to);
    }
}

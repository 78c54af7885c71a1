package dev.plumbline.portal.integration.ui;

import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.integration.Delivery;
import dev.plumbline.portal.integration.Webhook;
import dev.plumbline.portal.integration.Webhooks;
import dev.plumbline.portal.security.Member;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What a webhook was told as a table to keep, newest first. */
final class DeliveryCsv implements CsvLink.Rows {
    private static final int AT_ONCE = 500;
    private static final List<String> HEADS =
            List.of("delivery", "event", "at (UTC)", "state", "attempts", "answer", "last attempt (UTC)");

    private final Webhooks webhooks;
    private final Member member;
    private final UUID hook;

    private DeliveryCsv(Webhooks webhooks, Member member, UUID hook) {
        this.webhooks = webhooks;
        this.member = member;
        this.hook = hook;
    }

    static CsvLink link(Webhooks webhooks, Member member, Webhook hook) {
        CsvLink link = new CsvLink("webhook-deliveries.csv", HEADS, new DeliveryCsv(webhooks, member, hook.id()));
        link.setAriaLabel(Words.say("webhooks.csv", VisibleText.of(hook.url())));
        return link;
    }

    @Override
    public void write(CsvStream table) throws IOException {
        List<Delivery> part = webhooks.deliveries(member, hook, AT_ONCE);
        while (!part.isEmpty() && !table.isFull()) {
            for (Delivery one : part) {
                table.row(
                        one.id().toString(),
                        one.event(),
                        one.at().toString(),
                        Words.of(one.state()),
                        Integer.toString(one.attempts()),
                        one.answer() == null ? "" : one.answer(),
                        one.lastAt() == null ? "" : one.lastAt().toString());
            }
            part = webhooks.before(member, hook, part.getLast(), AT_ONCE);
        }
    }
}

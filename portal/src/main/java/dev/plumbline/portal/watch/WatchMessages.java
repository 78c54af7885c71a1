package dev.plumbline.portal.watch;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.InboxMessage;
import dev.plumbline.portal.finding.InboxMessages;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the team once what the comparing of a list came to. */
@Component
class WatchMessages implements InboxMessages {
    private static final int SHOWN = 5;

    private final WatchMessageRepository messages;
    private final TenantTransaction transactions;
    private final Clock clock;

    WatchMessages(WatchMessageRepository messages, TenantTransaction transactions, Clock clock) {
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<InboxMessage> unread(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> messages.unread(member.team(), member.id(), SHOWN)).stream()
                .map(WatchMessages::message)
                .toList();
    }

    @Override
    public void read(Member member, UUID id) {
        member.require(Action.READ);
        transactions.run(member.team(), () -> messages.read(member.team(), id, member.id(), clock.instant()));
    }

    private static InboxMessage message(WatchMessageRepository.Kept kept) {
        return new InboxMessage(
                kept.importId(),
                kept.at(),
                Words.say("watch.compared", kept.list()),
                Words.say("watch.comparedWith", kept.matched(), kept.hits()),
                "watchlists/" + kept.listId());
    }
}

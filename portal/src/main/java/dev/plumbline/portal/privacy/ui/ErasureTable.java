package dev.plumbline.portal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Refusals;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.privacy.Erasure;
import dev.plumbline.portal.privacy.Erasures;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked for, being done, and done with its certificate. */
final class ErasureTable extends Div {
    private static final int MOST = 200;

    private final transient Erasures erasures;
    private final transient MemberNames names;
    private final Member member;
    private final Div said = PrivacyView.said();
    private final Div place = new Div();

    ErasureTable(Erasures erasures, MemberNames names, Member member) {
        this.erasures = erasures;
        this.names = names;
        this.member = member;
        add(said, place);
        refresh();
    }

    void refresh() {
        place.removeAll();
        List<Erasure> all = erasures.list(member, MOST);
        if (all.isEmpty()) {
            place.add(new EmptyState(
                    Words.say("privacy.empty"),
                    Words.say("privacy.emptyWhy"),
                    Links.to("candidates", Words.say("privacy.seeCandidates"))));
            return;
        }
        Map<UUID, String> who = names.of(
                member.team(),
                all.stream()
                        .flatMap(each -> Stream.of(each.askedBy(), each.confirmedBy()))
                        .filter(Objects::nonNull)
                        .toList());
        Table table = new Table(
                "tbl",
                Words.say("privacy.state"),
                Words.say("privacy.why"),
                Words.say("privacy.asked"),
                Words.say("privacy.confirmed"),
                Words.say("privacy.certificate"));
        all.forEach(each -> table.row(
                new Span(Words.of(each.state())),
                new Span(Words.of(each.reason())),
                new Span(by(who, each.askedBy(), each.askedAt())),
                new Span(each.confirmedAt() == null ? "" : by(who, each.confirmedBy(), each.confirmedAt())),
                last(each)));
        place.add(table);
    }

    private Component last(Erasure erasure) {
        Div cell = new Div();
        cell.addClassName("row");
        switch (erasure.state()) {
            case DONE -> {
                Span hash =
                        new Span("SHA-256 " + String.valueOf(erasure.sha256()).substring(0, 12) + "…");
                hash.addClassNames("s", "ink-2");
                hash.setTitle(String.valueOf(erasure.sha256()));
                Anchor file = new Anchor(
                        new FileDownload(
                                "certificate-" + erasure.id() + ".json",
                                "application/json",
                                () -> erasures.certificate(member, erasure.id()).getBytes(StandardCharsets.UTF_8)),
                        AttachmentType.DOWNLOAD,
                        Words.say("privacy.certificate"));
                file.setAriaLabel(
                        Words.say("privacy.certificateOf", erasure.askedAt().toString()));
                cell.add(file, hash);
            }
            case ASKED -> {
                if (member.may(Action.MANAGE_PRIVACY)) {
                    cell.add(
                            Links.to("candidates/" + erasure.candidate() + "/privacy", Words.say("privacy.thePerson")),
                            erasure.isAskedBy(member.id()) ? new Span(waits()) : confirm(erasure),
                            button(
                                    erasure.isAskedBy(member.id())
                                            ? Words.say("privacy.takeBack")
                                            : Words.say("privacy.refuse"),
                                    () -> {
                                        erasures.withdraw(member, erasure.id());
                                        return Words.say("privacy.nobodyErased");
                                    }));
                }
            }
            case CONFIRMED, WITHDRAWN -> {}
        }
        return cell;
    }

    private String waits() {
        return erasures.hasSecond(member) ? Words.say("privacy.waits") : Words.say("privacy.inviteSecond");
    }

    private Button confirm(Erasure erasure) {
        return new Button(
                Words.say("privacy.confirmOpen"),
                click -> new ConfirmErasureDialog(erasures, member, erasure, () -> {
                            say(Words.say("privacy.beingErased"));
                            refresh();
                        })
                        .open());
    }

    private interface Deed {
        String run();
    }

    private Button button(String words, Deed deed) {
        return new Button(words, click -> {
            try {
                say(deed.run());
            } catch (Problem refused) {
                say(Refusals.say(refused));
            }
            refresh();
        });
    }

    private void say(String words) {
        said.removeAll();
        said.add(new Span(words));
    }

    private static String by(Map<UUID, String> names, @Nullable UUID member, Instant at) {
        String who = member == null
                ? Words.say("privacy.thePeriods")
                : names.getOrDefault(member, Words.say("privacy.whoLeft"));
        return VisibleText.of(who) + ", " + Times.moment(at);
    }
}

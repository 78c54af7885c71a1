package dev.plumbline.portal.record.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.plumbline.portal.base.ui.FileUpload;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.record.TeamListKind;
import dev.plumbline.portal.record.TeamLists;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One table of a team as lines, to be pasted or taken from a file. */
final class TeamListEditor extends Details {
    private static final int MAX_BYTES = 8 << 20;
    private static final String HEIGHT = "18em";

    private final transient TeamLists lists;
    private final Member member;
    private final TeamListKind kind;
    private final TextArea text = new TextArea();
    private final Div said = new Div();

    TeamListEditor(TeamLists lists, Member member, TeamListKind kind, int lines) {
        this.lists = lists;
        this.member = member;
        this.kind = kind;
        summary(lines);
        Paragraph effect = new Paragraph(effect(kind));
        effect.addClassNames("s", "ink-2");
        text.setAriaLabel(Words.of(kind));
        text.setWidthFull();
        text.setMaxHeight(HEIGHT);
        text.setReadOnly(!member.may(Action.IMPORT_RECORDS));
        said.addClassName("s");
        said.getElement().setAttribute("role", "status");
        Div form = new Div(effect, text, said);
        form.addClassName("dialog-form");
        if (member.may(Action.IMPORT_RECORDS)) {
            UI screen = UI.getCurrent();
            form.add(new FileUpload(
                    1,
                    MAX_BYTES,
                    (name, content) -> screen.accessLater(
                                    () -> text.setValue(new String(content, StandardCharsets.UTF_8)), () -> {})
                            .run()));
            form.add(new Button(Words.say("teamList.keep"), click -> keep()));
        }
        add(form);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                text.setValue(lists.text(member, kind));
            }
        });
    }

    private void keep() {
        List<String> problems = lists.replace(member, kind, text.getValue());
        said.removeAll();
        if (problems.isEmpty()) {
            said.add(new Div(Words.say("teamList.kept")));
            summary(lists.sizes(member).getOrDefault(kind, 0));
        } else {
            said.add(new Div(Words.say("teamList.nothingKept")));
            problems.forEach(problem -> said.add(new Div(VisibleText.of(problem))));
        }
    }

    private static String effect(TeamListKind kind) {
        return switch (kind) {
            case APPROVED_TOOL -> Words.say("teamList.approvedTool");
            case OWN_NETWORK -> Words.say("teamList.ownNetwork");
            case LISTED_NETWORK -> Words.say("teamList.listedNetwork");
            case PUBLIC_ADDRESS -> Words.say("teamList.publicAddress");
            case FIRST_RELEASE -> Words.say("teamList.firstRelease");
            case RANGE -> Words.say("teamList.range");
        };
    }

    private void summary(int lines) {
        setSummaryText(Words.say("teamList.lines", Words.of(kind), lines));
    }
}

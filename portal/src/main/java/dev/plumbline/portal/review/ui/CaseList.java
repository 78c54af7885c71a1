package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumbline.portal.analysis.ReadingCase;
import dev.plumbline.portal.base.ui.ClaimKinds;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.function.Consumer;

/** What was said to be wrong with a capture; one's own words can be taken back while the case is open. */
final class CaseList extends UnorderedList {

    CaseList(List<ReadingCase> cases, Member member, Consumer<ReadingCase> undo) {
        addClassNames("bullets", "s");
        for (ReadingCase said : cases) {
            ListItem item = new ListItem(new Span(VisibleText.of(words(said))));
            if (said.closed() == null && said.member().equals(member.id())) {
                Button back = new Button(Words.say("review.takeBack"), click -> undo.accept(said));
                back.addThemeVariants(ButtonVariant.TERTIARY);
                item.add(new Span(" "), back);
            }
            add(item);
        }
    }

    private static String words(ReadingCase said) {
        String field = ClaimKinds.words(said.field());
        String of = said.quote() == null ? field : Words.say("saidWrongly.quoted", field, said.quote());
        String state = said.closed() == null
                ? Words.say("saidWrongly.open")
                : Words.say("saidWrongly.closed", Times.day(said.closed()));
        return Words.say("saidWrongly.said", of, within(Words.of(said.fault())), Times.moment(said.at()), state);
    }

    private static String within(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}

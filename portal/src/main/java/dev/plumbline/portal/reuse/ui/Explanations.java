package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumbline.portal.base.ui.Words;

/** What else could explain that two people share something. */
final class Explanations extends Section {
    Explanations() {
        addClassName("section");
        H2 title = new H2(Words.say("reuse.explanations"));
        title.addClassName("h2");
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        ReuseWords.EXPLANATIONS.forEach(key -> list.add(new ListItem(Words.say(key))));
        add(title, list);
    }
}

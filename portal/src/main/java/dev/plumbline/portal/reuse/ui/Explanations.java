package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** What else could explain that two people share something. */
final class Explanations extends Section {
    Explanations() {
        addClassName("section");
        H2 title = new H2("What else could explain it");
        title.addClassName("h2");
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        ReuseWords.EXPLANATIONS.forEach(words -> list.add(new ListItem(words)));
        add(title, list);
    }
}

package dev.plumbline.scraper.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/** One entry of a section: a job, a school, a project. */
public record Entry(List<Line> lines) {
    public Entry {
        lines = List.copyOf(lines);
    }

    /** All words, a line break between the lines. */
    public String text() {
        return Section.text(lines);
    }

    /** The smallest element that holds all of it. */
    public Element element() {
        return Section.element(lines);
    }
}

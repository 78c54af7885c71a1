package dev.plumbline.portal.base.ui;

import java.util.List;

/** What a feature has for the palette; a bean each, in the order in which their groups stand. It answers for whoever is signed in. */
public interface PaletteSource {
    /** Above its lines: {@code Shortlists}. */
    String group();

    /**
     * What the visitor may see or do and the query means.
     *
     * @param query stripped; empty before anything is typed, which only what is few answers
     * @param most lines that are shown
     */
    List<PaletteEntry> find(String query, int most);
}

package dev.plumbline.portal.rules.ui;

import dev.plumbline.portal.base.ui.PaletteEntry;
import dev.plumbline.portal.base.ui.PaletteSource;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.rules.RuleTexts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rules, each with its page of help. */
@Component
@Order(7)
class RuleSource implements PaletteSource {

    @Override
    public String group() {
        return Words.say("screen.rules");
    }

    @Override
    public List<PaletteEntry> find(String query, int most) {
        if (query.isEmpty()) {
            return List.of();
        }
        return RuleTexts.ids().stream()
                .map(id -> new PaletteEntry(
                        RuleTexts.label(id), RuleTexts.of(id).orElseThrow().indicators(), RuleTexts.help(id)))
                .filter(entry -> entry.isMeant(query))
                .limit(most)
                .toList();
    }
}

package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.base.ui.PaletteEntry;
import dev.plumbline.portal.base.ui.PaletteSource;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.CurrentMember;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Candidates by any word of a name, by handle and by address. */
@Component
@Order(3)
class CandidateSource implements PaletteSource {
    private final Candidates candidates;
    private final CurrentMember current;

    CandidateSource(Candidates candidates, CurrentMember current) {
        this.candidates = candidates;
        this.current = current;
    }

    @Override
    public String group() {
        return Words.say("candidates.title");
    }

    @Override
    public List<PaletteEntry> find(String query, int most) {
        if (query.isEmpty()) {
            return List.of();
        }
        List<PaletteEntry> found = candidates.list(current.get(), query, null, most + 1).stream()
                .map(one -> new PaletteEntry(
                        one.name(),
                        Words.say("candidates.lastSeen", Times.day(one.lastSeen())),
                        "candidates/" + one.id()))
                .toList();
        if (found.size() <= most) {
            return found;
        }
        String all = "candidates?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return Stream.concat(
                        found.stream().limit(most),
                        Stream.of(new PaletteEntry(Words.say("candidates.allThatBeginSo"), "", all)))
                .toList();
    }
}

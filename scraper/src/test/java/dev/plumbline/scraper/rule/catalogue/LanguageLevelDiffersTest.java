package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguageLevelDiffersTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new LanguageLevelDiffers())
                .flags("native on one page, basic on the other", both("Native or bilingual", "Basic"))
                .passes("the same level on both pages", both("Fluent", "Fluent"))
                .passes("a word for a level that no table has", both("Like a poet", "Basic"))
                .explained("Two neighbouring levels, or two sites' words for one level", both("Fluent", "C2"))
                .explained("One page states the language without a level", both(null, "Basic"))
                .cannotTell("Learnt it since the older profile was written");
    }

    @Test
    void quotes_both_levels() {
        assertThat(new LanguageLevelDiffers()
                        .check(both("Native", "Basic"))
                        .getFirst()
                        .headline())
                .isEqualTo("Language level differs: 'Portuguese, Native' on GigHub, 'Portuguese, Basic' on CodePort");
    }

    private static Dossier both(@Nullable String left, String right) {
        return dossier(page("GigHub", "one", said(left)), page("CodePort", "two", said(right)));
    }

    private static Said said(@Nullable String level) {
        return e -> new Claim.Language("Portuguese" + (level == null ? "" : ", " + level), "Portuguese", level, e);
    }
}

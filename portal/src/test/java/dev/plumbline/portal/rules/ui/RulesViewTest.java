package dev.plumbline.portal.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.rule.CoverageMap;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RulesViewTest extends ViewTest {
    @Test
    void shows_every_rule_with_what_else_could_explain_it() {
        signIn(Role.RECRUITER);
        navigate(RulesView.class);
        assertThat(Rules.ALL)
                .allSatisfy(rule -> assertThat(screen())
                        .contains(rule.info().summary(), rule.info().ask())
                        .contains(rule.info().innocentExplanations()));
    }

    @Test
    void shows_every_code_with_what_serves_it() {
        signIn(Role.AUDITOR);
        navigate(RulesView.class);
        CoverageMap map = CoverageMap.of(Rules.ALL);
        assertThat(map.rows()).allSatisfy(row -> assertThat(screen()).contains(row.code(), row.name(), row.why()));
        assertThat(map.never()).allSatisfy(never -> assertThat(screen()).contains(never.name(), never.why()));
    }

    @Test
    void finds_rules_and_codes_by_a_word() {
        signIn(Role.RECRUITER);
        go("rules", "query", "two countries at one time");
        assertThat(screen()).contains("Place differs between profiles").doesNotContain("Contact changed");
        go("rules", "query", "camera");
        assertThat(screen()).contains("Camera stays off").doesNotContain("Late or out of reach");
        go("rules", "query", "no such words anywhere");
        assertThat(screen()).contains("appear here").contains("See all rules");
    }

    @Test
    void gives_the_map_as_a_file() {
        String file = new String(CoverageTable.csv(CoverageMap.of(Rules.ALL)), StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(CoverageMap.of(Rules.ALL).rows().size() + 1);
        assertThat(file).startsWith("code,what it is,").contains("\r\nR1,", "\r\nL60,");
    }
}

package dev.plumbline.portal.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Role;
import dev.plumbline.scraper.rule.catalogue.Rules;
import org.junit.jupiter.api.Test;

class AdminViewsTest extends ViewTest {
    @Test
    void shows_every_rule_with_what_else_could_explain_it() {
        signIn(Role.RECRUITER);
        navigate(RulesView.class);
        assertThat(Rules.ALL)
                .allSatisfy(rule -> assertThat(screen())
                        .contains(rule.info().summary(), rule.info().ask())
                        .contains(rule.info().innocentExplanations()));
    }
}

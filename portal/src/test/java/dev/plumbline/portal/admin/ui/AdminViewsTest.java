package dev.plumbline.portal.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void shows_the_quarantine_to_admins_only() {
        signIn(Role.ADMIN);
        navigate(QuarantineView.class);
        assertThat(screen()).contains("Pages that cannot be analysed will appear here");
        signIn(Role.LEAD);
        assertThatThrownBy(() -> navigate(QuarantineView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}

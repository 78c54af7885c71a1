package dev.plumbline.portal.gates;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumbline.scraper.Scraper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

class ArchitectureTest {

    @Test
    void only_analysis_reads_and_checks() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OurClasses.ROOT + ".analysis..")
                .should()
                .callMethodWhere(target(owner(name(Scraper.class.getName()))).and(target(nameMatching("read|check"))))
                .check(OurClasses.ALL);
    }

    @Test
    void sql_stands_in_repositories() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .doNotHaveFullyQualifiedName(OurClasses.ROOT + ".security.Directory")
                .and()
                .doNotHaveFullyQualifiedName(OurClasses.ROOT + ".base.TenantTransaction")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcOperations.class)
                .check(OurClasses.ALL);
    }

    @Test
    void repositories_are_seen_by_their_feature_only() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .andShould()
                .beAnnotatedWith(Repository.class)
                .check(OurClasses.ALL);
    }

    @Test
    void views_are_package_private_in_ui_and_say_who_may_see_them() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui..")
                .andShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .check(OurClasses.ALL);
    }

    @Test
    void screens_ask_services_and_nobody_asks_screens() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(OurClasses.ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Component.class)
                .check(OurClasses.ALL);
    }

    @Test
    void captured_text_is_never_markup_and_styles_stand_in_the_theme() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Html.class)
                .orShould()
                .callMethodWhere(target(nameMatching("executeJs|callJsFunction|getStyle|addInlineStylesheet")))
                .orShould()
                .callMethodWhere(target(nameMatching("addJavaScript|addHtmlImport|addInlineWithContents")))
                .check(OurClasses.ALL);
    }

    @Test
    void time_comes_from_the_one_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(OurClasses.ROOT + ".base.ClockConfiguration")
                .should()
                .callMethodWhere(target(nameMatching("now")).and(target(owner(nameMatching("java\\.time\\..*")))))
                .orShould()
                .callMethodWhere(target(nameMatching("system.*")).and(target(owner(name(Clock.class.getName())))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OurClasses.ALL);
    }

    @Test
    void controllers_are_package_private_in_api() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..api..")
                .check(OurClasses.ALL);
    }
}

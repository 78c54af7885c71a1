package dev.plumbline.portal.gates;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.Portal;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** A feature imports only features to its left. */
class FeatureOrderTest {
    private static final List<String> ORDER = List.of(
            "base",
            "security",
            "team",
            "audit",
            "capture",
            "candidate",
            "rules",
            "finding",
            "reuse",
            "record",
            "interview",
            "watch",
            "analysis",
            "fetch",
            "upload",
            "shortlist",
            "integration",
            "privacy",
            "dossier",
            "review",
            "admin",
            "demo");

    @TestFactory
    List<DynamicTest> a_feature_imports_only_features_to_its_left() {
        return ORDER.stream()
                .map(feature -> DynamicTest.dynamicTest(
                        feature,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(OurClasses.ROOT + "." + feature + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(toTheRightOf(feature))
                                .allowEmptyShould(true)
                                .check(OurClasses.ALL)))
                .toList();
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        File[] packages = Objects.requireNonNull(
                new File("src/main/java/" + OurClasses.ROOT.replace('.', '/')).listFiles(File::isDirectory));

        assertThat(Arrays.stream(packages).map(File::getName)).isSubsetOf(ORDER);
    }

    @Test
    void the_features_make_no_circles() {
        ApplicationModules modules = ApplicationModules.of(Portal.class);

        assertThat(modules.stream()).isNotEmpty();
        modules.verify();
    }

    private static String[] toTheRightOf(String feature) {
        return ORDER.subList(ORDER.indexOf(feature) + 1, ORDER.size()).stream()
                .map(right -> OurClasses.ROOT + "." + right + "..")
                .toArray(String[]::new);
    }
}

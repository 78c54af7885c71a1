package dev.plumbline.scraper;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.Socket;
import java.net.URLConnection;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each room of the library may import, and what none may. */
class RoomsTest {
    private static final String BASE = "dev.plumbline.scraper";
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void a_room_imports_only_the_rooms_below_it() {
        mayImport("capture");
        mayImport("claim", "capture");
        mayImport("archive", "capture");
        mayImport("place", "capture");
        mayImport("extract", "capture", "claim", "place");
        mayImport("site", "capture", "claim", "extract", "place");
        mayImport("site.catalogue", "capture", "claim", "extract", "place", "site");
        mayImport("document", "capture", "claim", "extract", "place");
        mayImport("fingerprint", "capture", "claim");
        mayImport("fingerprint.picture");
        mayImport("compare", "capture", "claim", "place");
        mayImport("record", "capture", "claim", "extract", "place");
        mayImport("watch", "capture", "claim", "extract", "fingerprint.picture", "compare", "record");
        mayImport("observation", "capture", "claim");
        mayImport(
                "rule",
                "capture",
                "claim",
                "fingerprint",
                "fingerprint.picture",
                "compare",
                "record",
                "observation",
                "watch");
        mayImport(
                "rule.catalogue",
                "capture",
                "claim",
                "fingerprint",
                "fingerprint.picture",
                "compare",
                "place",
                "record",
                "observation",
                "watch",
                "rule");
    }

    @Test
    void only_the_rooms_that_read_pages_know_the_parser() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".extract", BASE + ".site", BASE + ".site.catalogue")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(LIBRARY);
    }

    @Test
    void nothing_goes_in_circles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    @Test
    void no_spring_no_sql_no_socket() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "com.vaadin..",
                        "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Socket.class, URLConnection.class, Clock.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .check(LIBRARY);
    }

    @Test
    void sites_and_rules_are_reached_through_their_lists_only() {
        classes()
                .that()
                .resideInAnyPackage(BASE + ".site.catalogue", BASE + ".rule.catalogue")
                .and()
                .doNotHaveSimpleName("SiteAdapters")
                .and()
                .doNotHaveSimpleName("Rules")
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate()
                .check(LIBRARY);
    }

    private static void mayImport(String room, String... rooms) {
        String[] allowed = Stream.concat(
                        Arrays.stream(rooms).map(name -> BASE + "." + name),
                        Stream.of(
                                BASE + "." + room,
                                "java..",
                                "org.jspecify..",
                                "org.jsoup..",
                                "com.ibm.icu..",
                                "com.google.i18n.phonenumbers..",
                                "org.apache.pdfbox..",
                                "org.apache.james.mime4j..",
                                "org.netpreserve.jwarc..",
                                "de.siegmar.fastcsv..",
                                "javax.imageio..",
                                "com.twelvemonkeys.imageio..",
                                "javax.xml.stream..",
                                "tools.jackson.."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(BASE + "." + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(LIBRARY);
    }
}

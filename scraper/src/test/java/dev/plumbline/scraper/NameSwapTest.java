package dev.plumbline.scraper;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.email;
import static dev.plumbline.scraper.Pages.evidence;
import static dev.plumbline.scraper.Pages.job;
import static dev.plumbline.scraper.Pages.link;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.place;
import static dev.plumbline.scraper.Pages.study;
import static dev.plumbline.scraper.Pages.zone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Report;
import dev.plumbline.scraper.rule.Reuse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Origin is never compared: with every name swapped for one of another culture, a dossier has the same findings. */
class NameSwapTest {

    /** A candidate, the name that their second profile shows, and somebody else. */
    record Names(String own, String second, String other) {}

    private static final Names FIRST = new Names("Jane Smith", "Jane Whitacre", "Tom Acheson");
    private static final String TEXT =
            "I turn slow, tangled back ends into calm ones that teams are not afraid to change,"
                    + " and I write down what I found before I touch the code.";

    private static List<Names> cultures() {
        return List.of(
                new Names("Rafael Dantas", "Rafael Monteiro", "Sofía Marchetti"),
                new Names("Kwabena Ofori", "Kwabena Mensah", "Amara Osei"),
                new Names("Li Wei", "Li Na", "Zhang Min"),
                new Names("Nguyễn Văn Minh", "Trần Quốc Hùng", "Lê Thị Lan"),
                new Names("Kim Minjun", "Kim Seoyeon", "Park Jiho"),
                new Names("Priya Sharma", "Priya Reddy", "Arjun Patel"),
                new Names("Layla Haddad", "Layla Mansour", "Omar Rahimi"),
                new Names("Tomasz Wilk", "Tomasz Zieliński", "Hanna Lindqvist"),
                new Names("李伟", "李娜", "张敏"),
                new Names("김민준", "김서연", "박지호"),
                new Names("ليلى حداد", "ليلى منصور", "عمر رحيمي"),
                new Names("Дмитрий Иванов", "Дмитрий Щукин", "Ольга Белова"),
                new Names("Γιώργος Παπαδόπουλος", "Γιώργος Νικολάου", "Μαρία Γεωργίου"));
    }

    @ParameterizedTest
    @MethodSource("cultures")
    void has_the_same_findings(Names names) {
        assertThat(findings(names)).isEqualTo(findings(FIRST));
    }

    @ParameterizedTest
    @MethodSource("cultures")
    void has_no_finding_where_the_names_agree(Names names) {
        Dossier agreeing = new Dossier(
                NOW,
                List.of(page("GigHub", "one", name(names.own())), page("CodePort", "two", name(names.own()))),
                List.of(),
                List.of());
        assertThat(new Scraper().check(agreeing).findings()).isEmpty();
    }

    @Test
    void makes_many_rules_speak() {
        assertThat(findings(FIRST)).hasSizeGreaterThanOrEqualTo(10);
    }

    private static List<String> findings(Names names) {
        Report report = new Scraper().check(dossier(names));
        assertThat(report.failed()).isEmpty();
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.confidence())
                .toList();
    }

    private static Dossier dossier(Names names) {
        Reading before =
                page("GigHub", "one", NOW.minus(Duration.ofDays(40)), name(names.own()), email("one@before.example"));
        Reading gighub = page(
                "GigHub",
                "one",
                name(names.own()),
                place("Accra", "GH"),
                zone("Asia/Singapore"),
                bio(TEXT + " Please message me on Telegram."),
                email("one@now.example"),
                job("Haldenworks", dates("2019", "now")),
                study("University of Graz", "BSc Physics", dates("2012", "2015")),
                link("My portfolio", "https://folio.example/three", LinkKind.PORTFOLIO));
        Reading codeport = page(
                "CodePort",
                "two",
                name(names.second()),
                place("Porto", "PT"),
                job("Haldenworks", dates("2021-03", "now")),
                study("University of Graz", "MSc Informatics", dates("2014", "2019")));
        Claim.Bio bio = gighub.first(Claim.Bio.class).orElseThrow();
        Claim.Email address = gighub.first(Claim.Email.class).orElseThrow();
        Claim.Link link = gighub.first(Claim.Link.class).orElseThrow();
        return new Dossier(
                NOW,
                List.of(before, gighub, codeport),
                List.of(
                        new Reuse.SharedPassage(
                                bio,
                                evidence("Folio", "three", NOW, TEXT),
                                names.other(),
                                NOW,
                                NOW.minus(Duration.ofDays(9)),
                                TEXT,
                                TEXT,
                                TextComparison.compare(TEXT, TEXT)),
                        new Reuse.SharedContact(
                                address,
                                evidence("Folio", "three", NOW, "one@now.example"),
                                names.other(),
                                NOW,
                                NOW.minus(Duration.ofDays(9)),
                                null)),
                List.of(new Dossier.LinkedReading(link, page("Folio", "three", name(names.other())))));
    }
}

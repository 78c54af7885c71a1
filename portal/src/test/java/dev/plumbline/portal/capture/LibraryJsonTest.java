package dev.plumbline.portal.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.claim.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LibraryJsonTest {
    private static final PageUrl URL = PageUrl.of("https://one.example/ida?a=b");
    private static final Instant AT = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final UUID CAPTURE = UUID.randomUUID();
    private static final Evidence E = new Evidence(
            CAPTURE, URL, AT, new Site("web", "one.example"), key("ida"), "Ida", "", " S", "h1", Origin.MARKUP);
    private static final Period PERIOD = new Period(PartialDate.month(2019, 3), null, true);

    private static final List<Claim> CLAIMS = List.of(
            new Claim.Name("Ida", E),
            new Claim.Handle("ida", E),
            new Claim.AccountId("7", E),
            new Claim.Headline("Engineer", E),
            new Claim.Bio("I write.", E),
            new Claim.Place("Bergen, Norway", "Bergen", null, "NO", E),
            new Claim.TimeZone("UTC+1", "+01:00", E),
            new Claim.Language("English", "en", null, E),
            new Claim.Rate("45.50 €", new BigDecimal("45.50"), "EUR", "hour", E),
            new Claim.MemberSince("2021", PartialDate.year(2021), E),
            new Claim.LastActive("today", null, E),
            new Claim.Skill("Kotlin", "Kotlin", 7, E),
            new Claim.Job("Engineer at Nordlys", "Nordlys", "Engineer", PERIOD, E),
            new Claim.Education("Bergen", "Bergen", null, Period.UNSAID, E),
            new Claim.Certificate("C1", E),
            new Claim.PortfolioItem("Ledger", "Ledger", null, E),
            new Claim.Review("Good", "Bo", PartialDate.year(2024), E),
            new Claim.Link("x", URL, LinkKind.PORTFOLIO, key("x"), E),
            new Claim.Email("a@b.example", "a@b.example", E),
            new Claim.Phone("1", null, null, null, E),
            new Claim.Wallet("0x", "0x", "ETH", E),
            new Claim.Avatar("https://one.example/i.png", "https://one.example/i.png", E),
            new Claim.Badge("Top", E),
            new Claim.Stat("54 repositories", "repositories", 54, E),
            new Claim.Tracker("G-1", "analytics", "G-1", E),
            new Claim.StatedNationality("Norwegian", "NO", E),
            new Claim.Layout("main.quay", "AAE", "", List.of("a.1"), null, "Hugo", E));

    private static final List<DatedEvent> EVENTS =
            List.of(new DatedEvent(DatedEvent.Kind.COMMIT, "Fix", AT, true, ZoneOffset.ofHours(2), "ida", E));

    @Test
    void brings_every_kind_of_claim_back_as_it_was() {
        assertThat(CLAIMS.stream().map(Claim::kind).distinct()).hasSameSizeAs(Claim.class.getPermittedSubclasses());
        Reading reading = new Reading(
                CAPTURE, URL, AT, E.site(), E.account(), PageKind.PROFILE, CLAIMS, EVENTS, List.of("name"), "too deep");
        assertThat(LibraryJson.read(LibraryJson.write(reading), Reading.class)).isEqualTo(reading);
    }

    @Test
    void reads_what_an_earlier_release_wrote() {
        Reading reading = new Reading(
                CAPTURE, URL, AT, E.site(), E.account(), PageKind.PROFILE, CLAIMS, List.of(), List.of(), null);
        String earlier = LibraryJson.write(reading).replace("\"events\":[],", "");
        assertThat(earlier).doesNotContain("events");
        assertThat(LibraryJson.read(earlier, Reading.class)).isEqualTo(reading);
    }

    @Test
    void names_each_kind_as_the_contract_does() {
        assertThat(CLAIMS)
                .allSatisfy(
                        claim -> assertThat(LibraryJson.kind(claim.getClass())).isEqualTo(claim.kind()));
    }

    @Test
    void writes_nothing_that_postgresql_refuses() {
        String json = LibraryJson.write(new Claim.Name("a\u0000b\uD800", E));
        assertThat(json).doesNotContain("u0000").doesNotContain("\uD800").contains("a\uFFFDb\uFFFD");
    }

    private static AccountKey key(String id) {
        return new AccountKey("web", id);
    }
}

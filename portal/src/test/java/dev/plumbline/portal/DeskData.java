package dev.plumbline.portal;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.LibraryJson;
import dev.plumbline.portal.finding.Captured;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.rule.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Candidates and findings for screens, as the analysis would leave them. */
@TestComponent
public class DeskData {
    private final JdbcClient jdbc;
    private final TenantTransaction transactions;
    private final Ids ids;
    private final Clock clock;

    DeskData(JdbcClient jdbc, TenantTransaction transactions, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** A profile of a candidate of that name. */
    public UUID profile(Member member, String name) {
        UUID candidate = candidate(member, name);
        UUID id = ids.next();
        transactions.run(
                member.team(),
                () -> jdbc.sql("""
                                INSERT INTO profile (team_id, id, site, account, site_label, url, name, candidate_id,
                                  first_seen, last_seen)
                                VALUES (:team, :id, 'one.example', :account, 'One', 'https://one.example/' || :account, :name,
                                  :candidate, :at, :at)
                                """)
                        .param("team", member.team())
                        .param("id", id)
                        .param("account", id.toString())
                        .param("name", name)
                        .param("candidate", candidate)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        return id;
    }

    /** A candidate of that name. */
    public UUID candidate(Member member, String name) {
        UUID id = ids.next();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        transactions.run(member.team(), () -> {
            jdbc.sql("""
                            INSERT INTO candidate (team_id, id, name, first_seen, last_seen) VALUES (:team, :id, :name, :at, :at)
                            """)
                    .param("team", member.team())
                    .param("id", id)
                    .param("name", name)
                    .param("at", now)
                    .update();
            jdbc.sql("""
                            INSERT INTO candidate_term (team_id, candidate_id, term, last_seen)
                            SELECT :team, :id, term, :at::timestamptz
                            FROM (SELECT lower(:name) UNION SELECT regexp_split_to_table(lower(:name), ' ')) said (term)
                            """)
                    .param("team", member.team())
                    .param("id", id)
                    .param("name", name)
                    .param("at", now)
                    .update();
        });
        return id;
    }

    /** A capture by the member. */
    public UUID capture(Member member, String url) {
        UUID id = ids.next();
        transactions.run(
                member.team(),
                () -> jdbc.sql("""
                        INSERT INTO capture (team_id, id, idempotency_key, url, page, title, captured_at, received_at,
                          member_id, sha256, bytes, client, status)
                        VALUES (:team, :id, :id, :url, :url, 'Profile', :at, :at, :member, '\\x00', 2048, 'test', 'analysed')
                        """)
                        .param("team", member.team())
                        .param("id", id)
                        .param("url", url)
                        .param("member", member.id())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        return id;
    }

    /** What a page of a site says, captured by the member. */
    public Evidence said(Member member, String site, String quote) {
        String url = "https://" + site + ".example/someone";
        return new Evidence(
                capture(member, url),
                PageUrl.of(url),
                clock.instant(),
                new Site(site, site),
                new AccountKey(site, "someone"),
                quote,
                "Based in ",
                ", and working",
                "p.bio",
                Origin.MARKUP);
    }

    /** What a page of the open web says, on a capture that there is. */
    public Evidence on(UUID capture, AccountKey account, String url, String quote) {
        PageUrl page = PageUrl.of(url);
        return new Evidence(
                capture,
                page,
                clock.instant(),
                new Site("web", page.host()),
                account,
                quote,
                "",
                "",
                "p.bio",
                Origin.MARKUP);
    }

    /** Two statements of a candidate that differ. */
    public UUID placeDiffers(Member member, UUID candidate, String here, String there) {
        return finding(
                member,
                candidate,
                "ASK",
                "Country differs: '%s' on GigHub, '%s' on CodePort".formatted(here, there),
                List.of(said(member, "GigHub", here), said(member, "CodePort", there)),
                List.of(new Finding.Feature("country", here, there, "differs")));
    }

    /** A finding that rests on the same words as every other one of this mark. */
    public UUID alike(Member member, UUID candidate, String mark) {
        UUID id = placeDiffers(member, candidate, "Portugal", "Estonia");
        transactions.run(
                member.team(),
                () -> jdbc.sql("UPDATE finding SET alike = :mark WHERE team_id = :team AND id = :id")
                        .param("mark", mark)
                        .param("team", member.team())
                        .param("id", id)
                        .update());
        return id;
    }

    /** A finding of a candidate. */
    public UUID finding(
            Member member,
            UUID candidate,
            String severity,
            String headline,
            List<Evidence> evidence,
            List<Finding.Feature> compared) {
        UUID id = ids.next();
        Instant now = clock.instant();
        transactions.run(member.team(), () -> {
            jdbc.sql("""
                            INSERT INTO finding (team_id, id, candidate_id, key, rule, severity, confidence, family, headline,
                              message, compared, sites, library_version, first_seen, last_seen)
                            VALUES (:team, :id, :candidate, :key, 'place-differs-between-profiles', :severity, 'HIGH', 'PLACE', :headline,
                              'The pages name different places.', :compared::jsonb, 'GigHub, CodePort', '1', :at, :at)
                            """)
                    .param("team", member.team())
                    .param("id", id)
                    .param("candidate", candidate)
                    .param("key", "key-" + id)
                    .param("severity", severity)
                    .param("headline", headline)
                    .param("compared", LibraryJson.write(compared))
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
            jdbc.sql("""
                            INSERT INTO finding_site (team_id, finding_id, site)
                            VALUES (:team, :id, 'GigHub'), (:team, :id, 'CodePort')
                            """).param("team", member.team()).param("id", id).update();
            for (int n = 0; n < evidence.size(); n++) {
                insert(member.team(), id, n, evidence.get(n));
            }
        });
        return id;
    }

    private void insert(int team, UUID finding, int no, Evidence evidence) {
        jdbc.sql("""
                        INSERT INTO finding_evidence (team_id, finding_id, no, capture_id, page, content)
                        VALUES (:team, :finding, :no, :capture, :page, :content::jsonb)
                        """)
                .param("team", team)
                .param("finding", finding)
                .param("no", no)
                .param("capture", Captured.capture(evidence).orElse(null))
                .param("page", evidence.url().canonical())
                .param("content", LibraryJson.write(evidence))
                .update();
    }
}

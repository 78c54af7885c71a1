package dev.plumbline.portal.gates;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things of one team, to be asked for by another: an id and a body for each call that takes one. */
record OtherTeamsThings(TestPortal portal, DeskData data, TenantTransaction transactions, JdbcClient jdbc) {

    private static final String OBSERVATION = "{\"topic\": \"camera\", \"choice\": \"stayed-on\"}";

    private static final String LIST_FILE = """
            --b\r
            Content-Disposition: form-data; name="file"; filename="ours.txt"\r
            Content-Type: text/plain\r
            \r
            Talbot Wexley\r
            --b--\r
            """;

    /** What the owner would send and get something other than 404 for. */
    record Thing(UUID id, String body) {}

    Thing of(Member owner, Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "GET /api/v1/captures/{id}" -> new Thing(capture(owner), "");
            case "POST /api/v1/captures/{id}/cases" ->
                new Thing(capture(owner), "{\"field\": \"name\", \"fault\": \"missed\"}");
            case "POST /api/v1/cases/{id}/undo" -> new Thing(reportedCase(owner), "");
            case "GET /api/v1/jobs/{id}" -> new Thing(upload(owner), "");
            case "GET /api/v1/records/imports/{id}/errors", "POST /api/v1/records/imports/{id}/undo" ->
                new Thing(recordImport(owner), "");
            case "GET /api/v1/candidates/{id}", "GET /api/v1/candidates/{id}/dossier" ->
                new Thing(candidate(owner), "");
            case "POST /api/v1/candidates/{id}/observations" -> new Thing(candidate(owner), OBSERVATION);
            case "POST /api/v1/observations/{id}/undo" -> new Thing(observation(owner), "");
            case "POST /api/v1/findings/{id}/dispositions" ->
                new Thing(
                        data.placeDiffers(owner, candidate(owner), "Portugal", "Estonia"),
                        "{\"state\": \"confirmed\"}");
            case "DELETE /api/v1/boilerplate/{id}" -> new Thing(boilerplate(owner), "");
            case "DELETE /api/v1/standing-dismissals/{id}" -> new Thing(standingDismissal(owner), "");
            case "GET /api/v1/shortlists/{id}/dossier" -> new Thing(shortlist(owner), "");
            case "POST /api/v1/shortlists/{id}/entries" ->
                new Thing(shortlist(owner), "{\"candidateId\": \"" + candidate(owner) + "\", \"note\": \"\"}");
            case "POST /api/v1/watchlists/imports/{id}/accept", "POST /api/v1/watchlists/imports/{id}/undo" ->
                new Thing(watchImport(owner), "");
            case "POST /api/v1/watchlists/{id}/imports" -> new Thing(watchImport(owner), LIST_FILE);
            case "DELETE /api/v1/webhooks/{id}", "GET /api/v1/webhooks/{id}/deliveries" ->
                new Thing(webhook(owner), "");
            case "POST /api/v1/webhooks/deliveries/{id}/replay" -> new Thing(delivery(owner), "");
            case "GET /api/v1/candidates/{id}/erasure-impact", "GET /api/v1/candidates/{id}/copy" ->
                new Thing(candidate(owner), "");
            case "POST /api/v1/candidates/{id}/erasures" -> new Thing(candidate(owner), "{\"reason\": \"asked-for\"}");
            case "GET /api/v1/erasures/{id}", "GET /api/v1/erasures/{id}/certificate" ->
                new Thing(erasure(owner, true), "");
            case "POST /api/v1/erasures/{id}/confirm", "POST /api/v1/erasures/{id}/withdraw" ->
                new Thing(erasure(owner, false), "");
            default ->
                throw new AssertionError("No thing of another team for " + endpoint + ": add one to " + getClass());
        };
    }

    private UUID candidate(Member owner) {
        return data.candidate(owner, "Rafael Dantas");
    }

    private UUID standingDismissal(Member owner) {
        UUID id = UUID.randomUUID();
        UUID candidate = candidate(owner);
        UUID finding = data.placeDiffers(owner, candidate, "Portugal", "Estonia");
        transactions.run(owner.team(), () -> {
            jdbc.sql("""
                            INSERT INTO disposition (team_id, id, finding_key, finding_id, state, reason, scope, member_id, at, standing_id)
                            VALUES (:team, :id, 'key-' || :finding, :finding, 'dismissed', 'agency', 'pair', :member, now(), :id)
                            """)
                    .param("team", owner.team())
                    .param("id", id)
                    .param("finding", finding)
                    .param("member", owner.id())
                    .update();
            jdbc.sql("""
                            INSERT INTO standing_dismissal (team_id, id, scope, rule, candidate_id, accounts, weight)
                            VALUES (:team, :id, 'pair', 'place-differs-between-profiles', :candidate, '{}', 2)
                            """)
                    .param("team", owner.team())
                    .param("id", id)
                    .param("candidate", candidate)
                    .update();
        });
        return id;
    }

    private UUID boilerplate(Member owner) {
        UUID id = UUID.randomUUID();
        transactions.run(
                owner.team(),
                () -> jdbc.sql("""
                                INSERT INTO boilerplate (team_id, id, text, reason, member_id, at)
                                VALUES (:team, :id, 'Eight words that stand on each page here', 'Ours', :member, now())
                                """)
                        .param("team", owner.team())
                        .param("id", id)
                        .param("member", owner.id())
                        .update());
        return id;
    }

    /** Asked for by somebody else. */
    private UUID erasure(Member owner, boolean done) {
        UUID id = UUID.randomUUID();
        transactions.run(
                owner.team(),
                () -> jdbc.sql("""
                                INSERT INTO erasure (team_id, id, candidate_id, reason, asked_by, asked_at, confirmed_at, done_at,
                                  certificate, sha256)
                                SELECT :team, :id, :candidate, 'asked-for', :other, now(), d.at, d.at, '{}', '\\x00'
                                FROM (SELECT CASE WHEN :done THEN now() END AS at) AS d
                                """)
                        .param("team", owner.team())
                        .param("id", id)
                        .param("candidate", candidate(owner))
                        .param("other", UUID.randomUUID())
                        .param("done", done)
                        .update());
        return id;
    }

    private UUID upload(Member owner) {
        UUID id = UUID.randomUUID();
        transactions.run(
                owner.team(),
                () -> jdbc.sql("INSERT INTO upload (team_id, id, member_id, at) VALUES (:team, :id, :member, now())")
                        .param("team", owner.team())
                        .param("id", id)
                        .param("member", owner.id())
                        .update());
        return id;
    }

    private UUID recordImport(Member owner) {
        UUID id = UUID.randomUUID();
        transactions.run(
                owner.team(),
                () -> jdbc.sql("""
                                INSERT INTO record_import (team_id, id, kind, format, source, mapping, file_name, bytes, sha256,
                                  member_id, at, done_at)
                                VALUES (:team, :id, 'SIGN_IN', 'TABLE', 'logins.csv', '{}', 'logins.csv', 1, '\\x00', :member,
                                  now(), now())
                                """)
                        .param("team", owner.team())
                        .param("id", id)
                        .param("member", owner.id())
                        .update());
        return id;
    }

    private UUID watchImport(Member owner) {
        UUID id = UUID.randomUUID();
        transactions.run(owner.team(), () -> {
            jdbc.sql("""
                            INSERT INTO watchlist (team_id, id, name, source, reason, benign, expires_at, owner_id, at)
                            VALUES (:team, :id, 'Ours', 'us', 'tests', false, now(), :member, now())
                            """)
                    .param("team", owner.team())
                    .param("id", id)
                    .param("member", owner.id())
                    .update();
            jdbc.sql("""
                            INSERT INTO watch_import (team_id, id, list_id, format, mapping, file_name, bytes, member_id, at, state)
                            VALUES (:team, :id, :id, 'PLAIN', '{}', 'ours.txt', 1, :member, now(), 'done')
                            """)
                    .param("team", owner.team())
                    .param("id", id)
                    .param("member", owner.id())
                    .update();
        });
        return id;
    }

    private UUID webhook(Member owner) {
        UUID id = UUID.randomUUID();
        transactions.run(
                owner.team(),
                () -> jdbc.sql("""
                                INSERT INTO webhook (team_id, id, url, events, secret, member_id, at)
                                VALUES (:team, :id, 'https://hooks.example/', 'disposition', '\\x00', :member, now())
                                """)
                        .param("team", owner.team())
                        .param("id", id)
                        .param("member", owner.id())
                        .update());
        return id;
    }

    private UUID delivery(Member owner) {
        UUID hook = webhook(owner);
        transactions.run(
                owner.team(),
                () -> jdbc.sql("""
                                INSERT INTO webhook_delivery (team_id, id, webhook_id, event, body, at, state)
                                VALUES (:team, :id, :id, 'disposition', '{}', now(), 'waiting')
                                """)
                        .param("team", owner.team())
                        .param("id", hook)
                        .update());
        return hook;
    }

    private UUID capture(Member owner) {
        String body = CaptureRequests.body("https://folio.example/ana", "<html><body><h1>Ana</h1></body></html>");
        return UUID.fromString(CaptureRequests.json(CaptureRequests.post(portal, owner, UUID.randomUUID(), body, 0))
                .path("id")
                .asString());
    }

    private UUID reportedCase(Member owner) {
        return UUID.fromString(CaptureRequests.json(
                        portal.send(portal.request("/api/v1/captures/" + capture(owner) + "/cases", owner)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"field\": \"name\", \"fault\": \"missed\"}"))))
                .path("id")
                .asString());
    }

    private UUID observation(Member owner) {
        return UUID.fromString(CaptureRequests.json(
                        portal.send(portal.request("/api/v1/candidates/" + candidate(owner) + "/observations", owner)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(OBSERVATION))))
                .path("id")
                .asString());
    }

    private UUID shortlist(Member owner) {
        UUID id = UUID.randomUUID();
        transactions.run(
                owner.team(),
                () -> jdbc.sql("""
                                INSERT INTO shortlist (team_id, id, name, created_by, created_at)
                                VALUES (:team, :id, 'Backend', :member, now())
                                """)
                        .param("team", owner.team())
                        .param("id", id)
                        .param("member", owner.id())
                        .update());
        return id;
    }
}

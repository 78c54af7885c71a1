package dev.plumbline.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.watch.NewWatchlist;
import dev.plumbline.portal.watch.WatchImports;
import dev.plumbline.portal.watch.Watchlists;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Watchlists, as an admin makes and fills them. */
@TestComponent
public class WatchData {
    private final Watchlists lists;
    private final WatchImports imports;
    private final JdbcClient jdbc;

    WatchData(Watchlists lists, WatchImports imports, JdbcClient jdbc) {
        this.lists = lists;
        this.imports = imports;
        this.jdbc = jdbc;
    }

    /** An empty list that holds for long. */
    public UUID list(Member admin, String name, boolean benign) {
        return lists.make(
                admin,
                new NewWatchlist(name, "the security desk", "tests", benign, Instant.parse("2099-01-01T00:00:00Z")));
    }

    /** A file for a list, read into a draft as it is recognised. */
    public UUID draft(Member admin, UUID list, String fileName, byte[] content) {
        UUID id = imports.begin(
                admin,
                list,
                fileName,
                content,
                imports.recognise(admin, content).mapping());
        JobsDone.await(jdbc, admin.team());
        return id;
    }

    /** A plain file for a list, read into a draft. */
    public UUID draft(Member admin, UUID list, String lines) {
        return draft(admin, list, "ours.txt", lines.getBytes(UTF_8));
    }

    /** A draft that is accepted and compared with all candidates. */
    public UUID accept(Member admin, UUID list, String lines) {
        UUID id = draft(admin, list, lines);
        imports.accept(admin, id);
        JobsDone.await(jdbc, admin.team());
        return id;
    }
}

package dev.plumbline.portal.upload;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.capture.CaptureBody;
import dev.plumbline.portal.capture.CaptureService;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.capture.StoredCapture;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.capture.PageText;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.document.DocumentPage;
import dev.plumbline.scraper.document.Documents;
import dev.plumbline.scraper.document.GitLogPage;
import dev.plumbline.scraper.document.Unreadable;
import dev.plumbline.scraper.extract.GitLog;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/** Adds a CV or a git log to a candidate. What is kept is the page made of it; the same file again is the same capture. */
@Service
public class CandidateFiles {
    /** Bytes of a file. */
    public static final int MAX_BYTES = Documents.MAX_BYTES;

    private static final CaptureBody.Client UPLOAD = new CaptureBody.Client("plumbline-upload", "1");

    /** Documents that are read at the same time: each may take some hundred megabytes for a moment. */
    private static final int AT_ONCE = 2;

    /**
     * A file that was added.
     *
     * @param already whether the candidate had it
     * @param extent how much of a log was kept where that is not all: {@code the newest 500 of 1,234 commits}; else empty
     */
    public record Added(UUID capture, boolean already, String extent) {}

    private final CandidateFileRepository files;
    private final Candidates candidates;
    private final CaptureService service;
    private final Captures captures;
    private final TenantTransaction transactions;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    CandidateFiles(
            CandidateFileRepository files,
            Candidates candidates,
            CaptureService service,
            Captures captures,
            TenantTransaction transactions,
            Clock clock) {
        this.files = files;
        this.candidates = candidates;
        this.service = service;
        this.captures = captures;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The git log that a file is; empty where it is none. */
    public Optional<GitLog> gitLog(byte[] file) {
        if (file.length > MAX_BYTES) {
            return Optional.empty();
        }
        String text = PageText.decode(file, "");
        return GitLog.looksLike(text) ? Optional.of(GitLog.read(text)) : Optional.empty();
    }

    /**
     * Adds a CV.
     *
     * @throws Problem 404 where there is no such candidate, 422 with a sentence where the file cannot be read
     */
    public Added addDocument(Member member, UUID candidate, String fileName, byte[] file) {
        member.require(Action.JOIN_ACCOUNTS);
        UUID profile = profile(member, candidate);
        places.acquireUninterruptibly();
        try {
            String html = Documents.read(file).html();
            return store(member, profile, DocumentPage.address(candidate, sha256(file), fileName), fileName, "", html);
        } catch (Unreadable unreadable) {
            throw new Problem(422, "document-unreadable", unreadable.sentence());
        } finally {
            places.release();
        }
    }

    /**
     * Adds the commits of one author of a git log.
     *
     * @throws Problem 404 where there is no such candidate
     */
    public Added addGitLog(Member member, UUID candidate, String fileName, GitLog log, GitLog.Author author) {
        member.require(Action.JOIN_ACCOUNTS);
        UUID profile = profile(member, candidate);
        GitLogPage page = GitLogPage.of(log, author);
        String hash = sha256(page.html().getBytes(StandardCharsets.UTF_8));
        return store(
                member, profile, GitLogPage.address(candidate, hash, fileName), fileName, extent(page), page.html());
    }

    private static String extent(GitLogPage page) {
        return page.shown() == page.written()
                ? ""
                : String.format(Locale.ENGLISH, "the newest %,d of %,d commits", page.shown(), page.written());
    }

    private UUID profile(Member member, UUID candidate) {
        return candidates.profiles(member, candidate).stream()
                .map(Profile::id)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private Added store(Member member, UUID profile, PageUrl url, String fileName, String extent, String html) {
        String title = extent.isEmpty() ? fileName : fileName + ": " + extent;
        UUID key = UUID.nameUUIDFromBytes(("candidate-file " + url.canonical()).getBytes(StandardCharsets.UTF_8));
        return transactions.call(member.team(), () -> {
            boolean already = captures.known(member, key);
            StoredCapture stored = service.receive(
                    member,
                    key,
                    new CaptureBody(url.toString(), title, clock.instant(), html, null, null, null, UPLOAD));
            files.insert(member.team(), stored.id(), profile, account(url), member.id());
            return new Added(stored.id(), already, extent);
        });
    }

    /** As the library keys the profile of such a page: candidate and hash. */
    private static String account(PageUrl url) {
        return url.path().substring(1);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

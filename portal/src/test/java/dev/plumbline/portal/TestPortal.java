package dev.plumbline.portal;

import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.security.Scope;
import dev.plumbline.portal.security.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;

/** Makes teams, members and tokens, and calls the running portal. */
public class TestPortal {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Directory directory;
    private final Environment environment;
    private final Clock clock;
    private final HttpClient client = HttpClient.newHttpClient();

    TestPortal(Directory directory, Environment environment, Clock clock) {
        this.directory = directory;
        this.environment = environment;
        this.clock = clock;
    }

    /** A new team. */
    public int team() {
        return directory.addTeam("Team " + COUNT.incrementAndGet(), false);
    }

    /** A new member of a team. */
    public Member member(int team, Role role) {
        int no = COUNT.incrementAndGet();
        return directory
                .addMember(team, "member" + no + "@team.example", "Member " + no, role)
                .orElseThrow();
    }

    /** A recruiter of a new team. */
    public Member recruiter() {
        return member(team(), Role.RECRUITER);
    }

    /** A token of a member with every scope. */
    public String token(Member member) {
        return token(member, EnumSet.allOf(Scope.class));
    }

    /** A token of a member. */
    public String token(Member member, Set<Scope> scopes) {
        String token = Secrets.token();
        directory.addToken(
                Secrets.hash(token),
                member.id(),
                "Test",
                "test",
                scopes,
                clock.instant().plus(Duration.ofDays(1)));
        return token;
    }

    /** An address of the running portal. */
    public URI url(String path) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
    }

    /** A request to the running portal; add method, headers and body. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url(path)).timeout(Duration.ofSeconds(60));
    }

    /** A request of a member with every scope. */
    public HttpRequest.Builder request(String path, Member member) {
        return request(path).header("Authorization", "Bearer " + token(member));
    }

    /** Sends it. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

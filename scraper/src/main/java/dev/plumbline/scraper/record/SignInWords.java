package dev.plumbline.scraper.record;

import dev.plumbline.scraper.record.EmployerRecord.Act;
import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.record.EmployerRecord.Network;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sign-in in words: {@code 2026-03-05 08:02 UTC, signed in from Leeds, GB, 192.0.2.10 (AS64500 example access network)}. */
final class SignInWords {
    private SignInWords() {}

    static String of(
            Instant at,
            Act act,
            @Nullable Location location,
            @Nullable String ip,
            @Nullable Network network,
            @Nullable String device,
            @Nullable Boolean managed,
            @Nullable String agent) {
        StringBuilder words =
                new StringBuilder(RowWords.minute(at)).append(", ").append(did(act));
        String from =
                joined(location == null ? null : location.city(), location == null ? null : location.country(), ip);
        if (!from.isEmpty()) {
            words.append(" from ").append(from);
        }
        if (network != null) {
            words.append(network(network));
        }
        if (device != null) {
            words.append(", device ").append(device);
        }
        if (managed != null) {
            words.append(managed ? ", managed by the employer" : ", not managed by the employer");
        }
        if (agent != null) {
            words.append(", ").append(Browsers.words(agent));
        }
        return words.toString();
    }

    private static String did(Act act) {
        return switch (act) {
            case SUCCESS -> "signed in";
            case FAILURE -> "a sign-in failed";
            case CHALLENGE -> "asked for a second factor or a confirmation";
            case FACTOR_ADDED -> "second factor added";
            case FACTOR_REMOVED -> "second factor removed";
            case ACCESS -> "opened a repository or a file";
            case MARKED -> "a sign-in that the system marked as unusual";
            case OTHER -> "an event";
        };
    }

    private static String network(Network network) {
        String kinds = Stream.of(
                        Boolean.TRUE.equals(network.proxy()) ? "proxy" : "",
                        Boolean.TRUE.equals(network.hosting()) ? "hosting" : "")
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.joining(", "));
        String name = Stream.of(network.number() == null ? null : "AS" + network.number(), network.name())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
        String all = Stream.of(name, kinds).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " (" + all + ")";
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(", "));
    }
}

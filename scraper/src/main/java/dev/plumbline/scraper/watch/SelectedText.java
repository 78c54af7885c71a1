package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.extract.Emails;
import dev.plumbline.scraper.extract.PhoneNumber;
import dev.plumbline.scraper.extract.PhoneText;
import dev.plumbline.scraper.extract.Wallets;
import dev.plumbline.scraper.record.IpAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a marked text a list can name: the identifiers in it, each sequence of words that may be a name, and the text itself.
 *
 * @param leftOut sequences of words beyond {@link #MOST_NAMES}
 */
record SelectedText(List<Mention> mentions, int names, int leftOut) {
    /** Sequences of words that are screened. */
    static final int MOST_NAMES = 200;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\p{Punct}“”„«»‘’]+|[\\p{Punct}“”„«»‘’]+$");

    SelectedText {
        mentions = List.copyOf(mentions);
    }

    static SelectedText of(String text) {
        Set<Mention> found = new LinkedHashSet<>();
        identifiers(text.strip()).forEach(found::add);
        NameWords names = NameWords.of(text);
        names.sequences().stream().limit(MOST_NAMES).forEach(name -> {
            if (NameWords.isOfOne(name)) {
                found.add(new Mention(Matter.NAME, EntryKind.PERSON, name));
            }
            found.add(new Mention(Matter.NAME, EntryKind.ORGANISATION, name));
        });
        found.add(other(Matter.TEXT, text));
        int screened = Math.min(MOST_NAMES, names.sequences().size());
        return new SelectedText(
                new ArrayList<>(found), screened, names.sequences().size() - screened);
    }

    TextCheck checked(List<TextCheck.Hit> hits) {
        int others = (int) mentions.stream()
                .filter(mention -> mention.matter() != Matter.NAME && mention.matter() != Matter.TEXT)
                .count();
        return new TextCheck(hits, names, others, leftOut);
    }

    private static Stream<Mention> identifiers(String text) {
        Stream<String> phones = Stream.concat(PhoneText.in(text).stream(), PhoneNumber.field(text, null).stream())
                .map(phone -> Objects.requireNonNullElse(phone.e164(), phone.text()));
        return Stream.of(
                        Emails.in(text).stream()
                                .flatMap(mail -> Stream.of(
                                        other(Matter.EMAIL, mail),
                                        other(Matter.DOMAIN, mail.substring(mail.lastIndexOf('@') + 1)))),
                        phones.map(phone -> other(Matter.PHONE, phone)),
                        Wallets.in(SPACE.matcher(text).replaceAll(" ")).stream()
                                .map(wallet -> other(Matter.WALLET, wallet.address())),
                        Arrays.stream(SPACE.split(text, -1)).flatMap(SelectedText::word),
                        alone(text))
                .flatMap(mentions -> mentions);
    }

    /** Hosts, addresses of the Internet, and accounts behind an at sign. */
    private static Stream<Mention> word(String written) {
        String word = EDGES.matcher(written).replaceAll("");
        if (IpAddress.parse(word).isPresent()) {
            return Stream.of(other(Matter.IP_RANGE, word));
        }
        boolean account = written.indexOf('@') >= 0
                && written.indexOf('@') == written.lastIndexOf('@')
                && written.substring(written.indexOf('@') + 1).startsWith(word);
        Stream<Mention> handle = account && !word.isEmpty() ? Stream.of(other(Matter.HANDLE, word)) : Stream.empty();
        boolean host = word.indexOf('@') < 0 && Matter.DOMAIN.spelling(word).isPresent();
        return Stream.concat(handle, host ? Stream.of(other(Matter.DOMAIN, word)) : Stream.empty());
    }

    /** A text of one word may be an account, or a wallet whose checksum nobody knows. */
    private static Stream<Mention> alone(String text) {
        return SPACE.matcher(text).find()
                ? Stream.empty()
                : Stream.of(Matter.HANDLE, Matter.WALLET)
                        .filter(matter -> matter.spelling(text).isPresent())
                        .map(matter -> other(matter, text));
    }

    private static Mention other(Matter matter, String text) {
        return new Mention(matter, EntryKind.OTHER, text);
    }
}

package dev.plumbline.scraper.record;

import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Ranges ({@code 192.0.2.0/24}), single addresses and network numbers ({@code AS64496}) that a team listed. */
public final class NetworkList {
    private static final int MOST = 1_000;

    private final List<IpAddress[]> ranges = new ArrayList<>();
    private final Set<Long> numbers = new HashSet<>();

    private NetworkList() {}

    /** The first thousand entries count; what is neither a range nor a number is passed over. */
    public static NetworkList of(Collection<String> entries) {
        NetworkList list = new NetworkList();
        entries.stream().sorted().limit(MOST).forEach(list::add);
        return list;
    }

    public boolean isEmpty() {
        return ranges.isEmpty() && numbers.isEmpty();
    }

    /** Whether a sign-in came from one of them. */
    public boolean contains(SignIn signIn) {
        if (signIn.network() != null
                && signIn.network().number() != null
                && numbers.contains(signIn.network().number())) {
            return true;
        }
        if (ranges.isEmpty() || signIn.ip() == null) {
            return false;
        }
        Optional<IpAddress> address = IpAddress.parse(signIn.ip());
        return address.isPresent()
                && ranges.stream()
                        .anyMatch(range ->
                                range[0].compareTo(address.get()) <= 0 && range[1].compareTo(address.get()) >= 0);
    }

    private void add(String entry) {
        String plain = entry.strip().toUpperCase(Locale.ROOT);
        if (plain.matches("(?:AS)?[0-9]{1,10}")) {
            numbers.add(Long.valueOf(plain.replace("AS", "")));
        } else {
            IpAddress.range(plain).ifPresent(ranges::add);
        }
    }
}

package dev.plumbline.scraper.record;

import dev.plumbline.scraper.record.EmployerRecord.Act;
import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.record.EmployerRecord.Network;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a sign-in of a row. */
final class SignInRow {
    private static final int LONGEST_IP = 60;

    private SignInRow() {}

    static SignIn of(Cells cells, RowContext context) throws CellProblem {
        DatePattern.Moment moment = cells.moment(Field.TIME, context.dates());
        String subject = cells.subject();
        String ip = cells.text(Field.IP);
        if (ip != null && (ip.length() > LONGEST_IP || IpAddress.parse(bare(ip)).isEmpty())) {
            throw new CellProblem(
                    Field.IP,
                    Cells.shown(ip) + " is no address in figures, such as 192.0.2.10. Choose another column.");
        }
        String address = ip == null ? null : bare(ip);
        RangeTable.Range range =
                address == null ? null : context.source().ranges().find(address).orElse(null);
        Network network = network(cells, range);
        Location location = location(cells, context, range);
        Act act = Acts.of(cells.text(Field.EVENT), cells.text(Field.RESULT));
        Boolean managed = cells.flag(Field.MANAGED);
        String device = cells.text(Field.DEVICE);
        String agent = cells.text(Field.USER_AGENT);
        String words = SignInWords.of(moment.at(), act, location, address, network, device, managed, agent);
        return new SignIn(
                subject,
                cells.text(Field.NAME),
                moment.at(),
                moment.offset(),
                act,
                address,
                network,
                location,
                device,
                managed,
                agent,
                cells.text(Field.SESSION),
                cells.text(Field.FACTOR),
                context.evidence(cells, subject, words));
    }

    /** {@code 64496} of {@code "AS64496"}; null where there is none. */
    static @Nullable Long networkNumber(@Nullable String text) {
        String digits = text == null ? "" : text.strip().replaceFirst("^(?i:AS)\\s?", "");
        return digits.matches("[0-9]{1,10}") ? Long.valueOf(digits) : null;
    }

    /** Without the port and the zone that some systems write behind an address. */
    private static String bare(String ip) {
        String plain = ip.strip();
        if (plain.startsWith("[") && plain.indexOf(']') > 0) {
            return plain.substring(1, plain.indexOf(']'));
        }
        int colon = plain.indexOf(':');
        boolean port = colon > 0 && colon == plain.lastIndexOf(':') && plain.indexOf('.') > 0;
        int zone = plain.indexOf('%');
        return port ? plain.substring(0, colon) : zone > 0 ? plain.substring(0, zone) : plain;
    }

    private static @Nullable Network network(Cells cells, RangeTable.@Nullable Range range) throws CellProblem {
        Long number = networkNumber(cells.text(Field.NETWORK_NUMBER));
        String name = cells.text(Field.NETWORK_NAME);
        Boolean proxy = cells.flag(Field.PROXY);
        Boolean hosting = cells.flag(Field.HOSTING);
        if (range != null) {
            Network listed = range.network();
            number = number == null ? listed.number() : number;
            name = name == null ? listed.name() : name;
            proxy = proxy == null ? listed.proxy() : proxy;
            hosting = hosting == null ? listed.hosting() : hosting;
        }
        return number == null && name == null && proxy == null && hosting == null
                ? null
                : new Network(number, name, proxy, hosting);
    }

    private static @Nullable Location location(Cells cells, RowContext context, RangeTable.@Nullable Range range)
            throws CellProblem {
        String city = cells.text(Field.CITY);
        String region = cells.text(Field.REGION);
        String country = GeoCache.country(cells.text(Field.COUNTRY));
        String whole = cells.text(Field.LOCATION);
        if (city == null && country == null && whole != null) {
            List<String> parts =
                    Arrays.stream(whole.split(",", 6)).map(String::strip).toList();
            country = GeoCache.country(parts.getLast());
            city = parts.size() > 1 || country == null ? parts.getFirst() : null;
            region = parts.size() > 2 ? parts.get(1) : null;
        }
        country = country == null && city == null && range != null ? range.country() : country;
        return city == null && region == null && country == null
                ? null
                : context.places()
                        .located(new Location(
                                city, region, country, cells.number(Field.LATITUDE), cells.number(Field.LONGITUDE)));
    }
}

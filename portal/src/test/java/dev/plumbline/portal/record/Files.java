package dev.plumbline.portal.record;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small files in the formats of the employer's systems; everybody in them is invented. */
public final class Files {
    public static final String ORLA = "orla.penhallow@contractors.example.org";
    public static final String TAMSIN = "tamsin.okely@contractors.example.org";

    private Files() {}

    /** Two people on one address and one browser within minutes, as Okta logs it. */
    public static byte[] okta() {
        return bytes("[" + event(ORLA, "Orla Penhallow", "2026-03-02T08:02:00.000Z") + ","
                + event(TAMSIN, "Tamsin Okely", "2026-03-02T08:05:00.000Z") + "]");
    }

    /** Two people who are paid to one account within a day. */
    public static byte[] ledger() {
        return bytes("""
                date,contractor_id,contractor,payee,method,account_ref,account_country,currency,amount,reference
                2026-02-03,C-201,Orla Penhallow,Orla Penhallow,bank,ZZ00-EXAMPLE-0201,PT,EUR,4200.00,INV-1
                2026-03-03,C-201,Orla Penhallow,Brackenmoor Services,bank,ZZ00-EXAMPLE-0777,ZZ,EUR,4200.00,INV-2
                2026-03-04,C-202,Tamsin Okely,Brackenmoor Services,bank,ZZ00-EXAMPLE-0777,ZZ,EUR,3900.00,INV-3
                not-a-date,C-202,Tamsin Okely,Brackenmoor Services,bank,ZZ00-EXAMPLE-0777,ZZ,EUR,3900.00,INV-4
                """);
    }

    public static byte[] shipments() {
        return bytes("""
                shipment_id,shipped_on,contractor_id,contractor,item,ship_to,country,address_type,status
                SHP-1,2026-01-09,C-201,Orla Penhallow,laptop,"Unit 9, Example Forwarding, Dock Road",ZZ,freight forwarder,delivered
                SHP-2,2026-01-12,C-202,Tamsin Okely,laptop,"Unit 9, Example Forwarding, Dock Road",ZZ,freight forwarder,delivered
                """);
    }

    public static byte[] inventory() {
        return bytes("""
                host,primary_user,name,version,publisher,installed_on
                LT-1,orla.penhallow@contractors.example.org,AnyDesk,8.0,AnyDesk Software,2026-01-15
                LT-1,orla.penhallow@contractors.example.org,RustDesk,1.2,RustDesk,2026-01-15
                """);
    }

    /** A list of sign-ins of one person, one row an hour. */
    public static byte[] signIns(int rows) {
        return bytes("timestamp,username,ip address,country\n"
                + IntStream.range(0, rows)
                        .mapToObj(n -> "2026-%02d-%02dT%02d:00:00Z,%s,192.0.2.%d,PT"
                                .formatted(1 + n / 672 % 12, 1 + n / 24 % 28, n % 24, ORLA, 1 + n % 200))
                        .collect(Collectors.joining("\n")));
    }

    private static String event(String account, String name, String at) {
        return """
                {"actor": {"id": "00u1", "type": "User", "alternateId": "%s", "displayName": "%s"},
                 "client": {"userAgent": {"rawUserAgent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                   "os": "Linux", "browser": "FIREFOX"}, "device": "Computer", "ipAddress": "203.0.113.40",
                   "geographicalContext": {"city": "Leeds", "state": "England", "country": "United Kingdom",
                     "geolocation": {"lat": 53.8, "lon": -1.55}}},
                 "displayMessage": "User login to Okta", "eventType": "user.session.start",
                 "outcome": {"result": "SUCCESS"}, "published": "%s",
                 "securityContext": {"asNumber": 64500, "asOrg": "example hosting", "isProxy": true}}
                """.formatted(account, name, at);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

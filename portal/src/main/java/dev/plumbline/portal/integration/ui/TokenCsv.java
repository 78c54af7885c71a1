package dev.plumbline.portal.integration.ui;

import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.integration.ServiceTokens;
import dev.plumbline.portal.security.Device;
import dev.plumbline.portal.security.Member;
import java.util.List;
import java.util.stream.Collectors;

/** The service tokens that work as a table to keep, newest first; never the tokens themselves, which nobody has any more. */
final class TokenCsv {
    private static final List<String> HEADS =
            List.of("token", "member", "scopes", "made (UTC)", "last used (UTC)", "works until (UTC)");

    private TokenCsv() {}

    static CsvLink link(ServiceTokens tokens, Member member) {
        CsvLink link = new CsvLink("service-tokens.csv", HEADS, table -> {
            for (Device token : tokens.all(member)) {
                table.row(
                        token.name(),
                        token.memberName(),
                        token.scopes().stream().sorted().map(Words::of).collect(Collectors.joining(" · ")),
                        token.createdAt().toString(),
                        token.usedAt() == null ? "" : token.usedAt().toString(),
                        token.expiresAt().toString());
            }
        });
        link.setAriaLabel(Words.say("tokens.csv"));
        return link;
    }
}

package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;

@RuleInfo(
        id = "rented-vpn-on-a-computer",
        summary = "A computer has the client of a private network that people rent",
        severity = Severity.NOTE,
        family = Family.SIGN_IN,
        standing = Standing.ALONE,
        indicators = "L40 O2",
        ask = "Do you use a VPN of your own while you work for us?",
        innocentExplanations = {
            "Many people use one for privacy",
            "The program is one that the team approved",
            "Lives where sites are blocked without one"
        })
final class RentedVpn implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        return Programs.findings(
                this,
                dossier,
                Programs.Kind.VPN,
                "Rented VPN",
                "The inventory names it; sign-ins can then show another place than where the person is.");
    }
}

package dev.plumbline.portal.reuse;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.fingerprint.KnownTexts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The texts that many accounts of a team have: public templates, stock phrases, and those of which nobody said whose they are. */
@Service
public class Templates {
    private static final int MOST = 200;

    private final TemplateUseRepository uses;
    private final KnownTextBook book;
    private final TenantTransaction transactions;

    Templates(TemplateUseRepository uses, KnownTextBook book, TenantTransaction transactions) {
        this.uses = uses;
        this.book = book;
        this.transactions = transactions;
    }

    /** Those that most accounts have, the widest first. */
    public List<Template> widest(Member member) {
        member.require(Action.READ);
        int team = member.team();
        return transactions.call(team, () -> {
            KnownTexts known = book.of(team);
            return uses.spread(team, uses.widest(team, MOST)).stream()
                    .flatMap(wide ->
                            Stream.ofNullable(known.get(wide.template())).map(text -> template(text, wide)))
                    .sorted(Comparator.comparingLong(Template::accounts)
                            .reversed()
                            .thenComparing(Template::firstSeen))
                    .toList();
        });
    }

    private static Template template(KnownText text, TemplateUseRepository.Spread wide) {
        return new Template(
                text.id(),
                text.kind(),
                text.label(),
                text.text(),
                wide.passages(),
                wide.accounts(),
                wide.sites(),
                wide.firstSeen());
    }
}

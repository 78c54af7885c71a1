package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A bid, a proposal or a letter of application: what its writer says behind the greeting. */
final class Letter {
    private static final Pattern GREETING = Pattern.compile(
            "(?:dear|hi|hello|greetings|good (?:day|morning|afternoon|evening)|to whom it may concern|sehr geehrte[rs]?"
                    + "|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|estimad[oa]s?|buen(?:os|as) (?:días|tardes)|hola|bonjour"
                    + "|madame|monsieur|chère?|prezad[oa]s?|olá|egregio|gentile|salve|geachte|beste|szanowni|dzień dobry"
                    + "|здравствуйте|уважаем(?:ый|ая|ые)|добрый день|вітаю|добрий день|sayın|merhaba)\\b[^.]{0,80}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int FIRST_LINES = 15;
    private static final int FEWEST_WORDS = 40;
    private static final int LONGEST = 20_000;
    private static final Pattern SPACE = Pattern.compile(" +");

    private Letter() {}

    /** Whether a document greets somebody near its top and then goes on at some length. */
    static boolean is(Page page) {
        return SPACE.split(said(page)).length >= FEWEST_WORDS;
    }

    /** What it says, as a piece of its writer's work; nothing of a document that is no letter. */
    static void read(Page page, Claims claims) {
        List<Line> body = body(page);
        if (!body.isEmpty() && is(page)) {
            String said = said(page);
            claims.add(
                    Spot.of(body.getFirst(), Origin.TEXT),
                    evidence -> new Claim.PortfolioItem(evidence.quote(), "Letter", said, evidence));
        }
    }

    private static String said(Page page) {
        String said = body(page).stream().map(Line::text).collect(Collectors.joining(" "));
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }

    /** The lines behind the greeting. */
    private static List<Line> body(Page page) {
        List<Line> lines = page.outline().lines();
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            if (GREETING.matcher(lines.get(i).text().toLowerCase(Locale.ROOT)).matches()) {
                return lines.subList(i + 1, lines.size());
            }
        }
        return List.of();
    }
}

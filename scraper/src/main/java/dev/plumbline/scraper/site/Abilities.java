package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.LanguageSkill;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Tags;
import dev.plumbline.scraper.extract.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What somebody says they can do: languages, skills, certificates. */
final class Abilities {
    private static final Pattern YEARS =
            Pattern.compile("(\\d{1,2})\\+?\\s?(?:years?|yrs?|jahre|ans|años|anos|anni|lat)");
    private static final int LONGEST_CERTIFICATE = 160;

    private Abilities() {}

    static void read(Label label, Section section, Claims claims) {
        List<Line> lines =
                section.lines().stream().filter(line -> line.rank() == 0).toList();
        switch (label) {
            case LANGUAGES -> section.entries().forEach(entry -> languages(entry.lines(), claims));
            case SKILLS -> Tags.of(lines).forEach(tag -> skill(tag, claims));
            default -> lines.forEach(line -> certificate(line, claims));
        }
    }

    /** One language a line, its level on the same line or the next; or several with commas between. */
    private static void languages(List<Line> lines, Claims claims) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String level = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            boolean levelBelow = LanguageSkill.code(line.text()).isPresent()
                    && !level.isEmpty()
                    && level.length() <= 60
                    && LanguageSkill.parse(level).isEmpty();
            if (row(line, claims)) {
                continue;
            }
            if (levelBelow) {
                language(
                        new Tags.Tag(
                                line.text() + (level.startsWith("(") ? " " + level : " (" + level + ")"),
                                line.element(),
                                line),
                        line.text(),
                        claims);
            } else if (!isOne(line.text())) {
                Tags.of(List.of(line)).forEach(tag -> language(tag, tag.text(), claims));
            } else {
                language(new Tags.Tag(line.text(), line.element(), line), line.text(), claims);
            }
        }
    }

    /** {@code English · native} is one, {@code English, German} are two. */
    private static boolean isOne(String text) {
        boolean level = LanguageSkill.parse(text)
                .filter(skill -> skill.level() != null && LanguageSkill.isLevel(skill.level()))
                .isPresent();
        return level || text.chars().noneMatch(c -> ",;|•·、，،；".indexOf(c) >= 0);
    }

    /** Name and level in two small elements of one line; whether it was so. */
    private static boolean row(Line line, Claims claims) {
        Element element = line.element();
        if (element.childrenSize() != 2 || !element.ownText().isBlank()) {
            return false;
        }
        String name = Texts.of(element.child(0));
        String level = Texts.of(element.child(1));
        boolean both = LanguageSkill.code(name).isPresent()
                && !level.isEmpty()
                && level.length() <= 60
                && LanguageSkill.parse(level).isEmpty();
        if (both) {
            String text = name + (level.startsWith("(") ? " " + level : " (" + level + ")");
            language(new Tags.Tag(text, element, line), line.text(), claims);
        }
        return both;
    }

    private static void language(Tags.Tag tag, String quote, Claims claims) {
        LanguageSkill.parse(tag.text())
                .ifPresent(skill -> claims.add(
                        Spot.of(tag, Origin.LABEL).quoting(quote),
                        evidence -> new Claim.Language(tag.text(), skill.language(), skill.level(), evidence)));
    }

    private static void skill(Tags.Tag tag, Claims claims) {
        Matcher years = YEARS.matcher(tag.text());
        boolean said = hasDigit(tag.text()) && years.find();
        String name = said ? tag.text().substring(0, years.start()).replaceAll("[\\s(:–-]{1,4}$", "") : tag.text();
        if (!name.isBlank()) {
            int count = said ? Integer.parseInt(years.group(1)) : 0;
            claims.add(Spot.of(tag, Origin.LABEL), evidence -> new Claim.Skill(tag.text(), name, count, evidence));
        }
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static void certificate(Line line, Claims claims) {
        if (line.text().length() <= LONGEST_CERTIFICATE) {
            claims.add(Spot.of(line, Origin.LABEL), evidence -> new Claim.Certificate(line.text(), evidence));
        }
    }
}

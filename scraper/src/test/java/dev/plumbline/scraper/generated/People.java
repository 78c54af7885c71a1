package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.generated.Person.Price;
import dev.plumbline.scraper.generated.Person.Spoken;
import dev.plumbline.scraper.generated.Person.Stint;
import dev.plumbline.scraper.generated.Person.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invents people who could write in a language. */
final class People {
    private final Tongue tongue;
    private final Dice dice;

    People(Tongue tongue, Dice dice) {
        this.tongue = tongue;
        this.dice = dice;
    }

    Person next() {
        String handle = tongue.code() + "-" + Tongue.SHARED.word("handle", dice) + dice.between(11, 98);
        Town town = town();
        return new Person(
                tongue,
                name(),
                handle,
                tongue.word("headline", dice),
                dice.some(tongue.all("bio"), dice.between(2, 4)),
                town,
                languages(),
                dice.some(Tongue.SHARED.all("skill"), dice.between(4, 8)),
                stints("organisation", "title", dice.between(1, 4), dice.between(2019, 2023), true),
                stints("school", "degree", dice.between(1, 2), dice.between(2010, 2014), false),
                dice.oneIn(4) ? null : price(),
                dice.oneIn(3) ? null : since(),
                links(handle),
                dice.oneIn(2) ? null : handle + "@" + dice.of("mail", "post", "studio") + ".example",
                dice.oneIn(2) ? null : phone(),
                dice.oneIn(3) ? town.zone() : dice.oneIn(3) ? "UTC+0" + dice.between(1, 9) + ":00" : null);
    }

    private String name() {
        String given = tongue.word("given", dice);
        String family = tongue.word("family", dice);
        return tongue.word("order").equals("family") ? family + " " + given : given + " " + family;
    }

    private Town town() {
        String[] town = tongue.word("place", dice).split(":", -1);
        String[] city = town[0].split("/", -1);
        return new Town(city[0], city[city.length - 1], town[1], town[2], town[3]);
    }

    private List<Spoken> languages() {
        boolean levelled = !dice.oneIn(4);
        List<String> others =
                tongue.all("language").subList(1, tongue.all("language").size());
        List<String> spoken = new ArrayList<>(List.of(tongue.word("language")));
        spoken.addAll(dice.some(others, dice.between(1, 2)));
        return IntStream.range(0, spoken.size())
                .mapToObj(i -> spoken(spoken.get(i), levelled ? level(i) : null))
                .toList();
    }

    private String level(int place) {
        List<String> levels = tongue.all("level");
        return place == 0 ? levels.getFirst() : dice.of(levels.subList(1, levels.size()));
    }

    private static Spoken spoken(String written, @Nullable String level) {
        String[] language = written.split(":", -1);
        return new Spoken(language[0], language[1], level);
    }

    /** Newest first, one after the other. */
    private List<Stint> stints(String where, String what, int count, int newest, boolean mayGoOn) {
        boolean months = !dice.oneIn(3);
        List<String> places = dice.some(tongue.all(where), count);
        List<String> roles = dice.some(tongue.all(what), count);
        List<Stint> stints = new ArrayList<>();
        int from = newest;
        @Nullable Integer to = mayGoOn && dice.oneIn(2) ? null : Integer.valueOf(newest + dice.between(1, 3));
        for (int i = 0; i < count; i++) {
            stints.add(
                    new Stint(places.get(i), roles.get(i), date(from, months), to == null ? null : date(to, months)));
            to = from;
            from = from - dice.between(2, 4);
        }
        return stints;
    }

    private String date(int year, boolean months) {
        return months ? "%d-%02d".formatted(year, dice.between(1, 12)) : Integer.toString(year);
    }

    private String since() {
        String month = date(dice.between(2013, 2024), true);
        return dice.oneIn(3) ? month + "-%02d".formatted(dice.between(13, 28)) : month;
    }

    private Price price() {
        String[] form = tongue.word("rate", dice).split(":", -1);
        String[] span = form[3].split("-", -1);
        int amount = dice.between(Integer.parseInt(span[0]), Integer.parseInt(span[1]));
        int step = amount > 1000 ? 100 : 1;
        int round = amount / step * step;
        return new Price(form[2].replace("%s", grouped(round)), round, form[0], form[1]);
    }

    private String grouped(int amount) {
        String comma = String.format(Locale.ROOT, "%,d", amount);
        return switch (tongue.code()) {
            case "ru" -> comma.replace(',', ' ');
            case "de", "es" -> comma.replace(',', '.');
            default -> comma;
        };
    }

    private String phone() {
        return tongue.word("phone", dice)
                .replace("{n}", "%03d".formatted(dice.between(100, 999)))
                .replace("{m}", "%02d".formatted(dice.between(10, 99)));
    }

    private List<String> links(String handle) {
        List<String> all = List.of(
                "https://" + handle + ".example/",
                "https://github.com/" + handle,
                "https://www.linkedin.com/in/" + handle,
                "https://gitlab.com/" + handle,
                "https://dev.to/" + handle);
        return dice.some(all, dice.between(1, 3));
    }
}

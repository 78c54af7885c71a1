package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.generated.Person.Stint;

/** Dates as one page writes them. */
final class Dates {
    private final Tongue tongue;
    private final String month;
    private final String range;
    private final String present;

    Dates(Tongue tongue, Dice dice) {
        this.tongue = tongue;
        this.month = tongue.word("month", dice);
        this.range = tongue.word("range", dice);
        this.present = tongue.word("present", dice);
    }

    String period(Stint stint) {
        String to = stint.to() == null ? present : date(stint.to());
        return range.replace("{a}", date(stint.from())).replace("{b}", to);
    }

    /** A date as ISO writes it, in words of the page. */
    String date(String iso) {
        String[] parts = iso.split("-", -1);
        return switch (parts.length) {
            case 1 -> tongue.word("year").replace("{y}", parts[0]);
            case 2 -> month(month, parts);
            default -> day(parts);
        };
    }

    private String month(String form, String[] parts) {
        int number = Integer.parseInt(parts[1]) - 1;
        return form.replace("{long}", tongue.all("months").get(number))
                .replace("{short}", tongue.all("short").get(number))
                .replace("{mm}", parts[1])
                .replace("{y}", parts[0]);
    }

    private String day(String[] parts) {
        String day = Integer.toString(Integer.parseInt(parts[2]));
        String name = tongue.all("months").get(Integer.parseInt(parts[1]) - 1);
        return switch (tongue.code()) {
            case "de" -> day + ". " + name + " " + parts[0];
            case "es" -> day + " de " + name + " de " + parts[0];
            case "ru" -> day + " " + tongue.all("genitive").get(Integer.parseInt(parts[1]) - 1) + " " + parts[0];
            case "ja" -> parts[0] + "年" + name + day + "日";
            default -> name + " " + day + ", " + parts[0];
        };
    }
}

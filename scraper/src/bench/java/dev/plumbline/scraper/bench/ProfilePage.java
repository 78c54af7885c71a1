package dev.plumbline.scraper.bench;

import java.util.Random;

/**
 * A marketplace profile of an invented person, the same for the same seed. Shares are those of saved profile pages: words are an eighth of a
 * small page and a twentieth of a large one, which grows by scripts, icons and boxes in boxes; about ten elements a thousand characters,
 * two attributes each.
 */
final class ProfilePage {
    private static final String[] WORDS =
            ("ledger queue harbour timetable ferry label parcel stock till invoice report night "
                            + "morning team client server table index report sensor pump winter garden map lantern bridge signal "
                            + "careful small quiet quick steady honest early late again always never often with without before "
                            + "after because while under over between the a of and to in for on at we they it was is had")
                    .split(" ");
    private final Random random;
    private final StringBuilder out = new StringBuilder();

    ProfilePage(long seed) {
        random = new Random(seed);
    }

    String html(int length) {
        int entries = (int) Math.sqrt(length / 1_000.0) + 1;
        out.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Maren Holt | Gigs</title>");
        out.append(
                "<meta property=\"og:site_name\" content=\"Gigs\"><meta property=\"og:type\" content=\"profile\"><style>");
        fill(length / 20, () -> out.append('.').append(box().replace(" ", ".")).append("{margin:0 auto;display:flex}"));
        out.append("</style></head><body class=\"")
                .append(box())
                .append("\"><header class=\"")
                .append(box())
                .append("\"><nav>");
        list(4 * entries, () -> link("/c/" + random.nextInt(999), 2));
        out.append("</nav></header><main id=\"main\"><div class=\"")
                .append(box())
                .append("\"><div>");
        out.append(
                "<h1 itemprop=\"name\">Maren Holt</h1><h2>Backend engineer for harbours</h2><span>@maren-holt</span>");
        out.append(
                "<dl><div><dt>Location</dt><dd>Bergen, Norway</dd></div><div><dt>Hourly rate</dt><dd>70 € / hour</dd></div>");
        out.append("<div><dt>Member since</dt><dd>March 2019</dd></div></dl></div></div>");
        section("About", () -> paragraphs(4));
        section("Work history", () -> list(6, this::job));
        section("Education", () -> list(2, this::school));
        section("Languages", () -> out.append("<ul><li>Norwegian (native)</li><li>English (fluent)</li></ul>"));
        section("Skills", () -> list(2 * entries, () -> tagged("span", words(1))));
        section(
                "Contact",
                () -> out.append("<p>E-mail: <a href=\"mailto:maren@holt.example\">maren@holt.example</a></p>"));
        section("Portfolio", () -> list(entries, this::project));
        section("Reviews", () -> list(2 * entries, this::review));
        out.append("</main><aside aria-label=\"Similar freelancers\"><h2>Similar freelancers</h2>");
        list(entries, () -> link("/freelancers/x" + random.nextInt(999), 3));
        out.append("</aside><footer>");
        fill(length * 3 / 5, this::icon);
        out.append("</footer><script>window.__STATE__={");
        fill(
                length - 20,
                () -> out.append('"')
                        .append(words(1))
                        .append(random.nextInt(99_999))
                        .append("\":{\"v\":")
                        .append(random.nextInt())
                        .append("},"));
        return out.append("}</script></body></html>").toString();
    }

    private void link(String address, int words) {
        out.append("<a class=\"")
                .append(box())
                .append("\" href=\"")
                .append(address)
                .append("\" data-q=\"")
                .append(random.nextInt())
                .append("\">");
        tagged("span", words(words));
        out.append("</a>");
    }

    /** An icon in the boxes that icons come in. */
    private void icon() {
        out.append("<div class=\"")
                .append(box())
                .append("\" data-v-")
                .append(random.nextInt(9_999))
                .append("=\"\"><div class=\"")
                .append(box());
        out.append("\"><svg class=\"")
                .append(box())
                .append("\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><g><path d=\"M");
        for (int i = 0; i < 12; i++) {
            out.append(random.nextInt(240) / 10.0)
                    .append(' ')
                    .append(random.nextInt(240) / 10.0)
                    .append(i % 3 == 0 ? "c" : " ");
        }
        out.append("z\"></path></g></svg></div></div>");
    }

    private void tagged(String tag, String words) {
        out.append('<')
                .append(tag)
                .append(" class=\"")
                .append(box())
                .append("\">")
                .append(words)
                .append("</")
                .append(tag)
                .append('>');
    }

    private void section(String title, Runnable content) {
        out.append("<section class=\"")
                .append(box())
                .append("\"><div><h2 class=\"")
                .append(box())
                .append("\">")
                .append(title)
                .append("</h2></div><div>");
        content.run();
        out.append("</div></section>");
    }

    private void list(int entries, Runnable entry) {
        out.append("<ul class=\"").append(box()).append("\">");
        for (int i = 0; i < entries; i++) {
            out.append("<li class=\"")
                    .append(box())
                    .append("\" data-i=\"")
                    .append(i)
                    .append("\">");
            entry.run();
            icon();
            out.append("</li>");
        }
        out.append("</ul>");
    }

    private void fill(int until, Runnable entry) {
        while (out.length() < until) {
            entry.run();
        }
    }

    private void job() {
        int from = 2005 + random.nextInt(15);
        out.append("<div class=\"")
                .append(box())
                .append("\"><h3>Engineer</h3><div>")
                .append(words(2))
                .append(" GmbH</div><div>March ");
        out.append(from)
                .append(" – ")
                .append(from + 2)
                .append("</div><p>")
                .append(words(30))
                .append(".</p></div>");
    }

    private void school() {
        out.append("<div><h3>University of Bergen</h3><div>MSc Informatics</div><div>2000 – 2005</div></div>");
    }

    private void project() {
        out.append("<article class=\"")
                .append(box())
                .append("\"><div class=\"")
                .append(box())
                .append("\"><img alt=\"\" src=\"/i/");
        out.append(random.nextInt())
                .append(".jpg\"><h3>")
                .append(words(3))
                .append("</h3></div><p>")
                .append(words(40))
                .append(".</p></article>");
    }

    private void review() {
        out.append("<div class=\"")
                .append(box())
                .append("\"><div class=\"")
                .append(box())
                .append("\"><h4>")
                .append(words(4))
                .append("</h4><span>");
        out.append(random.nextInt(5))
                .append(".0</span></div><div class=\"")
                .append(box())
                .append("\"><p>")
                .append(words(25))
                .append(".</p></div><div><span>");
        out.append("Jul 2, 20")
                .append(10 + random.nextInt(15))
                .append("</span> <span>")
                .append(words(1))
                .append("</span></div></div>");
    }

    private void paragraphs(int count) {
        for (int i = 0; i < count; i++) {
            out.append("<p>").append(words(60)).append(".</p>");
        }
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private String box() {
        return "b_" + Integer.toString(random.nextInt(99_999), 36) + " col-" + random.nextInt(12) + " px-2";
    }
}

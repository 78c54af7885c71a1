package dev.plumbline.scraper.generated;

import java.util.List;
import java.util.stream.IntStream;

/** Pages that a recruiter meets between profiles, each about nobody whom they consider. */
final class NotProfiles {
    private final Tongue tongue;
    private final Dice dice;
    private final int number;
    private final Scene scene;
    private final Noise noise;

    NotProfiles(Tongue tongue, Dice dice, int number) {
        this.tongue = tongue;
        this.dice = dice;
        this.number = number;
        this.scene = new Scene(new People(tongue, dice).next(), dice);
        this.noise = new Noise(scene, words -> Html.of("<h2>{}</h2>", words));
    }

    List<GeneratedPage> pages() {
        return List.of(
                page("login-wall", "/u/" + scene.person.handle(), "n.login", login()),
                page("list", "/search?q=data", "n.list", list()),
                page("removed", "/u/" + scene.person.handle(), "n.removed", paragraphs("n.removedbody")),
                page("article", "/blog/estimates-" + number, "n.article", article()),
                page("company", "/company/" + number, "n.company", company()),
                page("advert", "/jobs/" + (4000 + number), "n.job", advert()),
                page("consent", "/consent?continue=u", "n.consent", consent()),
                page("captcha", "/u/" + scene.person.handle(), "n.captcha", captcha()));
    }

    private GeneratedPage page(String group, String path, String titles, Html content) {
        String title = tongue.all(titles).get(number % tongue.all(titles).size());
        Html body = Html.of("<main><h1>{}</h1>{}</main>", title, content);
        boolean bare = group.equals("captcha") || group.equals("consent");
        Html html = Html.of(
                "<!DOCTYPE html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head><body>{}{}{}</body></html>",
                tongue.code(),
                title + " | Quillboard",
                bare ? Html.NONE : noise.navigation(),
                body,
                bare ? Html.NONE : Html.of("{}{}", noise.cookies(), noise.footer()));
        String url = "https://" + tongue.code() + ".quillboard.example" + path;
        return new GeneratedPage(group, tongue.code(), number, url, html.markup(), Truth.NOTHING);
    }

    private Html paragraphs(String key) {
        return Html.each(tongue.all(key), text -> Html.of("<p>{}</p>", text));
    }

    private Html login() {
        List<String> words = tongue.all("n.loginbody");
        return Html.of(
                """
                <p>{}</p><form action="/login" method="post"><label>{}<input type="email" name="email"></label>
                <label>{}<input type="password" name="password"></label><button>{}</button></form><a href="/forgot">{}</a> <a href="/join">{}</a>""", words.get(0), words.get(1), words.get(2), tongue.all("nav").get(4), words.get(3), words.get(4));
    }

    private Html list() {
        People people = new People(tongue, dice);
        List<Person> found = IntStream.range(0, 10).mapToObj(i -> people.next()).toList();
        return Html.of(
                "<ul class=\"results\">{}</ul>",
                Html.each(
                        found,
                        one -> Html.of(
                                """
                                <li><article><h2><a href="/freelancers/{}">{}</a></h2><p>{}</p><p>{}, {}</p><p>{}</p><ul>{}</ul></article></li>""",
                                one.handle(),
                                one.name(),
                                one.headline(),
                                one.town().city(),
                                one.town().country(),
                                one.bio().getFirst(),
                                Html.each(one.skills(), skill -> Html.of("<li>{}</li>", skill)))));
    }

    private Html article() {
        return Html.of(
                """
                <article><p class="byline">{} <a rel="author" href="/authors/{}">{}</a>, {} <time datetime="2025-03-14">{}</time></p>
                {}{}<h2>{}</h2><p>{}</p></article>{}""",
                tongue.word("by"),
                scene.person.handle(),
                scene.person.name(),
                tongue.word("published", dice),
                scene.dates.date("2025-03-14"),
                paragraphs("bio"),
                paragraphs("review"),
                tongue.all("n.article").get(2),
                String.join(" ", tongue.all("bio")),
                noise.related());
    }

    private Html company() {
        List<String> words = tongue.all("n.companybody");
        return Html.of(
                """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Quarrystone","foundingDate":"1987"}</script>
                <p>{}</p><p>{}</p><dl><dt>{}</dt><dd>{}, {}</dd><dt>{}</dt><dd>120</dd></dl><h2>{}</h2><ul>{}</ul>{}""",
                words.get(0),
                words.get(1),
                words.get(4),
                scene.person.town().city(),
                scene.person.town().country(),
                words.get(6),
                words.get(2),
                Html.each(
                        scene.others,
                        one -> Html.of(
                                "<li><b>{}</b> <span>{}</span></li>",
                                one.name(),
                                one.jobs().getFirst().what())),
                noise.testimonials());
    }

    private Html advert() {
        List<String> words = tongue.all("n.jobbody");
        return Html.of(
                """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Data engineer",
                "hiringOrganization":{"@type":"Organization","name":"Coppermoor"},"datePosted":"2026-10-01"}</script>
                <p>{} · {}, {}</p><h2>{}</h2><p>{}</p><h2>{}</h2><ul>{}</ul><h2>{}</h2><ul><li>{}</li><li>{}</li></ul>
                <h2>{}</h2><p>{}: 70.000 – 90.000 €</p><button>{}</button>{}""",
                tongue.all("organisation").get(number),
                scene.person.town().city(),
                scene.person.town().country(),
                words.get(0),
                tongue.all("n.companybody").get(0),
                words.get(1),
                Html.each(scene.person.skills(), skill -> Html.of("<li>{}</li>", skill)),
                words.get(2),
                words.get(6),
                words.get(7),
                words.get(3),
                words.get(5),
                words.get(4),
                noise.related());
    }

    private Html consent() {
        return Html.of(
                "<p>{}</p>{}<div class=\"lang\">{}</div>",
                tongue.word("cookie"),
                Html.each(tongue.all("accept"), word -> Html.of("<button>{}</button>", word)),
                Html.each(tongue.all("languagemenu"), word -> Html.of("<a href=\"#\">{}</a>", word)));
    }

    private Html captcha() {
        List<String> words = tongue.all("n.captchabody");
        return Html.of(
                "<p>{}</p><noscript>{}</noscript><div id=\"challenge\"></div><p>{}: 8f2c11d0{}</p>",
                words.get(0),
                words.get(1),
                words.get(2),
                number);
    }
}

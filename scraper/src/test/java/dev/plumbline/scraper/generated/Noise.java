package dev.plumbline.scraper.generated;

import java.util.List;
import java.util.function.Function;

/** What stands around a profile and is not about its person: the site, its advertising, other people. */
final class Noise {
    private final Scene scene;
    private final Function<String, Html> heading;

    Noise(Scene scene, Function<String, Html> heading) {
        this.scene = scene;
        this.heading = heading;
    }

    Html navigation() {
        return Html.of(
                "<header class=\"site\"><a class=\"logo\" href=\"/\">{}</a><nav>{}</nav></header>",
                scene.word("company").split("[,　]", -1)[0],
                links("nav"));
    }

    Html cookies() {
        return Html.of(
                "<div class=\"cookie-bar\" role=\"dialog\"><p>{}</p>{}</div>",
                scene.word("cookie"),
                Html.each(scene.tongue.all("accept"), word -> Html.of("<button>{}</button>", word)));
    }

    Html footer() {
        return Html.of(
                """
                <footer><ul>{}</ul><p>© 2026 {}</p><p><a href="mailto:help@{}.example">help@{}.example</a></p>
                <p><a href="https://www.facebook.com/quillboard.market">Facebook</a> <a href="https://x.com/quillboardmarket">X</a></p>
                <div class="lang">{}</div></footer>
                """,
                links("footer"),
                scene.word("company"),
                "quillboard",
                "quillboard",
                Html.each(
                        scene.tongue.all("languagemenu"), word -> Html.of("<a href=\"?lang={}\">{}</a>", word, word)));
    }

    Html similar() {
        return Html.of(
                "<div class=\"rail\">{}{}</div>",
                heading.apply(scene.word("similar")),
                Html.each(
                        scene.others.subList(0, 2),
                        other -> Html.of(
                                """
                                <div class="card"><a href="/p/{}"><img src="/a/{}.jpg" alt=""><b>{}</b></a>
                                <span>{}</span><span>{}, {}</span>{}</div>""",
                                other.handle(),
                                other.handle(),
                                other.name(),
                                other.headline(),
                                other.town().city(),
                                other.town().country(),
                                other.rate() == null
                                        ? Html.NONE
                                        : Html.of(
                                                "<span>{}</span>", other.rate().shown()))));
    }

    Html testimonials() {
        List<String> texts = scene.tongue.all("review");
        return Html.of(
                "<div class=\"quotes\">{}{}</div>",
                heading.apply(scene.word("reviews")),
                Html.each(
                        List.of(0, 1),
                        i -> Html.of(
                                "<blockquote><p>{}</p><footer>{}, {}</footer></blockquote>",
                                texts.get(i),
                                scene.others.get(2 - i).name(),
                                scene.tongue.all("organisation").get(7 + i))));
    }

    Html related() {
        return Html.of(
                "<div class=\"jobs\">{}<ul>{}</ul></div><p class=\"ad\">{}</p>",
                heading.apply(scene.word("related")),
                Html.each(
                        scene.others,
                        other -> Html.of(
                                "<li><a href=\"/jobs/{}\">{}</a> <span>{}</span> <span>{}</span></li>",
                                other.handle(),
                                other.jobs().getFirst().what(),
                                other.jobs().getFirst().where(),
                                other.town().city())),
                scene.word("advert"));
    }

    /** One or two of those that stand beside a profile. */
    Html beside() {
        List<Html> all = scene.dice.some(List.of(similar(), testimonials(), related()), scene.dice.between(1, 2));
        return Html.each(all, html -> html);
    }

    private Html links(String key) {
        return Html.each(scene.tongue.all(key), word -> Html.of("<li><a href=\"#\">{}</a></li>", word));
    }
}

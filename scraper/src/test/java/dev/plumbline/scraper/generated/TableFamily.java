package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.generated.Person.Spoken;
import dev.plumbline.scraper.generated.Person.Stint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables and definition lists, as sites were built twenty years ago and many still are. */
final class TableFamily implements Family {
    @Override
    public String id() {
        return "table";
    }

    @Override
    public Html page(Scene scene) {
        Person person = scene.person;
        String colon = scene.dice.oneIn(2) ? ":" : "";
        Noise noise = new Noise(scene, words -> Html.of("<p><b>{}</b></p>", words));
        String heading = scene.dice.of("<h2>{}</h2>", "<h3>{}</h3>", "<h4>{}</h4>");
        return Html.of(
                """
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{} :: Freelancers</title></head>
                <body bgcolor="#ffffff">{}<table width="980" align="center"><tr><td width="200" valign="top"><img src="photos/{}.gif" width="120">{}</td>
                <td valign="top"><h1>{}</h1>{}{}{}{}{}{}{}{}</td></tr></table>{}</body></html>
                """,
                person.name(),
                noise.navigation(),
                person.handle(),
                noise.beside(),
                person.name(),
                rows(scene, colon),
                Html.of(heading + "<p>{}</p>", scene.label("about"), breaks(person.bio())),
                Html.of(heading + "<p>{}</p>", scene.label("skills"), String.join(", ", person.skills())),
                Html.of(heading + "{}", scene.label("experience"), stints(scene, person.jobs())),
                Html.of(heading + "{}", scene.label("education"), stints(scene, person.studies())),
                Html.of(heading, scene.label("links")),
                Html.of("<ul>{}</ul>", Facts.links(scene, "<li><a href=\"{}\">{}</a></li>")),
                noise.cookies(),
                noise.footer());
    }

    private static Html breaks(List<String> texts) {
        return new Html(
                texts.stream().map(text -> Html.of("{}", text).markup()).collect(Collectors.joining("<br><br>")));
    }

    private static Html rows(Scene scene, String colon) {
        Person person = scene.person;
        List<Facts> facts = new ArrayList<>();
        facts.add(new Facts(scene.label("role"), Html.of("{}", person.headline())));
        if (scene.dice.oneIn(2)) {
            facts.add(new Facts(scene.label("city"), Html.of("{}", person.town().city())));
            facts.add(new Facts(
                    scene.label("country"), Html.of("{}", person.town().country())));
        } else {
            facts.add(new Facts(scene.label("place"), Html.of("{}", scene.place())));
        }
        facts.add(new Facts(
                scene.label("languages"),
                Html.of(
                        "{}",
                        person.languages().stream().map(TableFamily::language).collect(Collectors.joining(", ")))));
        facts.addAll(Facts.of(scene));
        String row = scene.dice.of(
                "<tr><th align=\"left\">{}{}</th><td>{}</td></tr>",
                "<tr><td><b>{}{}</b></td><td>{}</td></tr>",
                "<tr><td class=\"lbl\">{}{}</td><td class=\"val\">{}</td></tr>");
        return scene.dice.oneIn(3)
                ? Html.of(
                        "<dl>{}</dl>",
                        Html.each(facts, f -> Html.of("<dt>{}{}</dt><dd>{}</dd>", f.label(), colon, f.value())))
                : Html.of(
                        "<table class=\"data\" cellpadding=\"4\">{}</table>",
                        Html.each(facts, f -> Html.of(row, f.label(), colon, f.value())));
    }

    private static String language(Spoken spoken) {
        return spoken.level() == null ? spoken.language() : spoken.language() + " (" + spoken.level() + ")";
    }

    private static Html stints(Scene scene, List<Stint> stints) {
        return switch (scene.dice.between(1, 3)) {
            case 1 ->
                Html.of(
                        "<table border=\"1\">{}</table>",
                        Html.each(
                                stints,
                                s -> Html.of(
                                        "<tr><td nowrap>{}</td><td><b>{}</b><br>{}</td></tr>",
                                        scene.dates.period(s),
                                        s.where(),
                                        s.what())));
            case 2 ->
                Html.of(
                        "<dl>{}</dl>",
                        Html.each(
                                stints,
                                s -> Html.of(
                                        "<dt>{}</dt><dd>{}, {}</dd>", scene.dates.period(s), s.what(), s.where())));
            default ->
                Html.of(
                        "<table>{}</table>",
                        Html.each(
                                stints,
                                s -> Html.of(
                                        "<tr><td>{}</td><td>{}</td><td>{}</td></tr>",
                                        s.what(),
                                        s.where(),
                                        scene.dates.period(s))));
        };
    }
}

package dev.plumbline.scraper.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An application in one script: its state in the page, and little markup around. */
final class AppFamily implements Family {
    @Override
    public String id() {
        return "app";
    }

    @Override
    public Html page(Scene scene) {
        Person person = scene.person;
        return Html.of(
                """
                <!DOCTYPE html><html lang="{}"><head><meta charset="utf-8"><title>{} - {}</title>
                <meta property="og:title" content="{}"><meta property="og:image" content="https://cdn.hirelane.example/u/{}.png">
                <link rel="stylesheet" href="/_s/app.3f9c1.css"></head><body><div id="root"><div class="css-1x2k9 e1f">
                <div class="css-9ab21"><h1 class="css-77de">{}</h1><div class="css-0aa1">{}</div><div class="css-0aa2">{}</div></div>
                <div class="css-b11"><h2 class="css-b12">{}</h2><div class="css-b13">{}</div></div>
                {}{}<div class="css-c11">{}</div></div></div>{}<script src="/_s/app.81b2.js" defer></script></body></html>
                """,
                scene.tongue.code(),
                person.name(),
                person.headline(),
                person.name(),
                person.handle(),
                person.name(),
                person.headline(),
                scene.place(),
                scene.label("about"),
                scene.bio(),
                markup(scene),
                new Noise(scene, words -> Html.of("<h2 class=\"css-b12\">{}</h2>", words)).similar(),
                Facts.links(scene, "<a class=\"css-c12\" href=\"{}\" target=\"_blank\">{}</a>"),
                state(scene));
    }

    /** What the open tab shows besides. */
    private static Html markup(Scene scene) {
        return Html.each(
                Facts.of(scene),
                fact -> Html.of(
                        "<div class=\"css-f1\"><span class=\"css-f2\">{}</span><span class=\"css-f3\">{}</span></div>",
                        fact.label(),
                        fact.value()));
    }

    private static Html state(Scene scene) {
        boolean plain = scene.dice.oneIn(2);
        Map<String, Object> profile = profile(scene.person, plain);
        List<Map<String, Object>> others = new ArrayList<>();
        scene.others.forEach(other -> others.add(profile(other, plain)));
        Map<String, Object> page = fields("profile", profile, "similarProfiles", others);
        String form = scene.dice.of(
                "<script id=\"__NEXT_DATA__\" type=\"application/json\">{}</script>",
                "<script>window.__INITIAL_STATE__ = {};</script>",
                "<script type=\"application/json\" id=\"app-state\">{}</script>");
        Map<String, Object> state = form.contains("NEXT")
                ? fields("props", fields("pageProps", page, "locale", scene.tongue.code()), "page", "/u/[handle]")
                : fields("session", fields("loggedIn", false), "page", page);
        return new Html(form.replace("{}", json(state)));
    }

    private static Map<String, Object> profile(Person person, boolean plain) {
        Map<String, Object> profile = fields(
                "id",
                1000 + person.handle().length(),
                plain ? "username" : "handle",
                person.handle(),
                plain ? "name" : "fullName",
                person.name(),
                plain ? "title" : "headline",
                person.headline(),
                plain ? "bio" : "about",
                String.join(person.tongue().code().equals("ja") ? "" : " ", person.bio()),
                "location",
                fields(
                        "city", person.town().city(),
                        "country", person.town().country(),
                        "countryCode", person.town().code()),
                "skills",
                plain
                        ? person.skills()
                        : person.skills().stream()
                                .map(skill -> fields("name", skill))
                                .toList(),
                plain ? "experience" : "workHistory",
                person.jobs().stream()
                        .map(job -> fields(
                                plain ? "company" : "companyName",
                                job.where(),
                                plain ? "title" : "position",
                                job.what(),
                                "startDate",
                                job.from(),
                                "endDate",
                                job.to()))
                        .toList(),
                "education",
                person.studies().stream()
                        .map(study -> fields(
                                plain ? "school" : "institution",
                                study.where(),
                                "degree",
                                study.what(),
                                "startDate",
                                study.from(),
                                "endDate",
                                study.to()))
                        .toList(),
                "languages",
                person.languages().stream()
                        .map(spoken -> fields(
                                plain ? "name" : "language", spoken.language(),
                                plain ? "level" : "proficiency", spoken.level()))
                        .toList());
        if (person.rate() != null && person.rate().unit().equals("hour")) {
            profile.put(
                    "hourlyRate",
                    fields(
                            "amount",
                            person.rate().amount(),
                            "currency",
                            person.rate().currency()));
        }
        return profile;
    }

    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return fields;
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value).replace("</", "<\\/");
    }
}

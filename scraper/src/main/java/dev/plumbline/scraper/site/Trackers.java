package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Analytics and form-endpoint ids in a portfolio's source: one owner uses the same on all their pages. */
final class Trackers {
    private static final Pattern ANALYTICS =
            Pattern.compile("\\b(?:UA-\\d{4,10}-\\d{1,3}|G-[A-Z0-9]{8,12}|GTM-[A-Z0-9]{5,8})\\b");
    private static final Pattern FORM = Pattern.compile("https?://(?:www\\.)?formspree\\.io/(?:f/)?([\\w.@-]{4,80})");
    private static final int MOST_SOURCE = 50_000;
    private static final int MOST_SCRIPTS = 40;

    private Trackers() {}

    static void read(Page page, Claims claims) {
        page.outline().scripts().stream().limit(MOST_SCRIPTS).forEach(script -> {
            String source = script.data();
            String begin = source.length() > MOST_SOURCE ? source.substring(0, MOST_SOURCE) : source;
            analytics(script, begin, claims);
            others(script, begin, claims);
        });
        page.outline().forms().stream().limit(MOST_SCRIPTS).forEach(form -> {
            Matcher endpoint = FORM.matcher(form.attr("action"));
            if (endpoint.lookingAt()) {
                add(form, "formspree", endpoint.group(1), claims);
            }
            others(form, form.attr("action"), claims);
        });
    }

    private static void analytics(Element script, String source, Claims claims) {
        Matcher id = ANALYTICS.matcher(source);
        while (id.find()) {
            add(script, id.group().startsWith("GTM") ? "google-tag-manager" : "google-analytics", id.group(), claims);
        }
    }

    private static void others(Element element, String source, Claims claims) {
        TrackerForm.ALL.forEach(form -> form.in(source).forEach(id -> add(element, form.service(), id, claims)));
    }

    private static void add(Element element, String service, String id, Claims claims) {
        claims.add(new Spot(element, id, Origin.MARKUP), evidence -> new Claim.Tracker(id, service, id, evidence));
    }
}

package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How people call a site that no adapter knows: as the page says, where it does not borrow another site's name. */
final class SiteLabel {
    private static final int LONGEST = 40;

    private SiteLabel() {}

    static Site of(Sites sites, Page page) {
        Site site = sites.site(page.url());
        boolean known = sites.adapter(page.url()).isPresent();
        return known
                ? site
                : new Site(
                        site.id(),
                        said(page).filter(label -> !sites.isLabel(label)).orElse(site.label()));
    }

    private static Optional<String> said(Page page) {
        return page.metaContent("og:site_name").or(() -> endOfTitle(page)).filter(SiteLabel::isPlain);
    }

    /** The title's last part, where it is a part of the host too: {@code … – CodePort} on codeport.example. */
    private static Optional<String> endOfTitle(Page page) {
        String[] parts = page.title().split("\\s[–—|·-]\\s", 16);
        String last = parts[parts.length - 1].strip();
        List<String> host = List.of(page.url().host().split("\\.", 16));
        return parts.length > 1 && host.contains(last.toLowerCase(Locale.ROOT).replace(" ", ""))
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean isPlain(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST
                && label.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .&+-'".indexOf(c) >= 0);
    }
}

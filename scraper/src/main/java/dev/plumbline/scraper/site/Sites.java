package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.catalogue.SiteAdapters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which site an address belongs to, and which account it names. */
public final class Sites {
    private static final String WEB = "web";
    private static final Map<String, SiteAdapter> BY_HOST = byHost();

    private Sites() {}

    /** The site; id {@code web} and the host as label where no adapter knows the host. */
    public static Site site(PageUrl url) {
        return adapter(url)
                .map(SiteAdapter::info)
                .map(info -> new Site(info.id(), info.label()))
                .orElseGet(() -> new Site(WEB, url.host()));
    }

    /** The account an address names; on an unknown site the host, with the path where the host is shared. */
    public static AccountKey account(PageUrl url) {
        Optional<SiteAdapter> adapter = adapter(url);
        if (adapter.isPresent()) {
            String id = adapter.get().account(url).orElseGet(url::canonical);
            return new AccountKey(adapter.get().info().id(), id);
        }
        String known = Hosts.of(url)
                .map(host -> host.account(url).orElseGet(url::canonical))
                .orElse("");
        return new AccountKey(WEB, known.isEmpty() ? WebAccount.of(url) : known);
    }

    /** What kind of thing a link leads to, told by its address alone. */
    public static LinkKind linkKind(PageUrl url) {
        return adapter(url)
                .map(adapter -> adapter.info().links())
                .or(() -> Hosts.of(url).map(Hosts::kind))
                .orElseGet(() -> WebAccount.kind(url));
    }

    /** The adapter of an address's host, or of a host that it is a part of. */
    static Optional<SiteAdapter> adapter(PageUrl url) {
        String host = url.host();
        for (int dot = -1; ; ) {
            SiteAdapter adapter = BY_HOST.get(host.substring(dot + 1));
            if (adapter != null) {
                return Optional.of(adapter);
            }
            dot = host.indexOf('.', dot + 1);
            if (dot < 0) {
                return Optional.empty();
            }
        }
    }

    private static Map<String, SiteAdapter> byHost() {
        Map<String, SiteAdapter> byHost = new HashMap<>();
        for (SiteAdapter adapter : SiteAdapters.ALL) {
            for (String host : adapter.info().hosts()) {
                byHost.put(host, adapter);
            }
        }
        return Map.copyOf(byHost);
    }
}

package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.LinkKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which site an address belongs to, and which account it names. */
public final class Sites {
    private static final String WEB = "web";

    private final Map<String, SiteAdapter> byHost = new HashMap<>();
    private final Set<String> labels = new HashSet<>();

    /** Knows the sites of these adapters. */
    public Sites(List<SiteAdapter> adapters) {
        for (SiteAdapter adapter : adapters) {
            labels.add(adapter.info().label().toLowerCase(Locale.ROOT));
            for (String host : adapter.info().hosts()) {
                byHost.put(host, adapter);
            }
        }
    }

    /** The site; id {@code web} and the host as label where no adapter knows the host. */
    public Site site(PageUrl url) {
        return adapter(url)
                .map(adapter -> new Site(adapter.info().id(), adapter.label(url)))
                .orElseGet(() -> new Site(WEB, url.host()));
    }

    /** The account an address names; on an unknown site the host, with the path where the host is shared. */
    public AccountKey account(PageUrl url) {
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
    public LinkKind linkKind(PageUrl url) {
        return adapter(url)
                .map(adapter -> adapter.info().links())
                .or(() -> Hosts.of(url).map(Hosts::kind))
                .orElseGet(() -> WebAccount.kind(url));
    }

    /** The adapter of an address's host, or of a host that it is a part of. */
    Optional<SiteAdapter> adapter(PageUrl url) {
        String host = url.host();
        for (int dot = -1; ; ) {
            SiteAdapter adapter = byHost.get(host.substring(dot + 1));
            if (adapter != null) {
                return Optional.of(adapter);
            }
            dot = host.indexOf('.', dot + 1);
            if (dot < 0) {
                return Optional.empty();
            }
        }
    }

    /** Whether a name is one that an adapter's site goes by. */
    boolean isLabel(String name) {
        return labels.contains(name.toLowerCase(Locale.ROOT));
    }
}

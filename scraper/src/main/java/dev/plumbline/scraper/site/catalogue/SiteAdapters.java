package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.site.SiteAdapter;
import java.util.List;

/** Every site that is read by more than its structure, sorted by name. */
public final class SiteAdapters {
    private SiteAdapters() {}

    public static final List<SiteAdapter> ALL = List.of(
            new DocumentAdapter(),
            new FreelancerAdapter(),
            new GitHubAdapter(),
            new GitLogAdapter(),
            new LinkedInAdapter(),
            new StackOverflowAdapter(),
            new UpworkAdapter(),
            new XAdapter(),
            new XingAdapter());
}

package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.site.SiteAdapter;
import java.util.List;

/** Every site that is read by more than its structure, sorted by name. */
public final class SiteAdapters {
    private SiteAdapters() {}

    public static final List<SiteAdapter> ALL = List.of(
            new BitbucketAdapter(),
            new BlueskyAdapter(),
            new DevToAdapter(),
            new DockerHubAdapter(),
            new DocumentAdapter(),
            new FreelancerAdapter(),
            new GitHubAdapter(),
            new GitLabAdapter(),
            new GitLogAdapter(),
            new GravatarAdapter(),
            new HackerRankAdapter(),
            new HashnodeAdapter(),
            new KaggleAdapter(),
            new KeybaseAdapter(),
            new LaunchpadAdapter(),
            new LeetCodeAdapter(),
            new LinkedInAdapter(),
            new MediumAdapter(),
            new NpmAdapter(),
            new PyPiAdapter(),
            new StackOverflowAdapter(),
            new TelegramAdapter(),
            new UpworkAdapter(),
            new XAdapter(),
            new XingAdapter());
}

package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.site.SiteAdapter;
import java.util.List;

/** Every site that is read by more than its structure, sorted by name. */
public final class SiteAdapters {
    private SiteAdapters() {}

    public static final List<SiteAdapter> ALL = List.of(
            new AboutMeAdapter(),
            new ArcAdapter(),
            new BehanceAdapter(),
            new BitbucketAdapter(),
            new BlueskyAdapter(),
            new BraintrustAdapter(),
            new CalendlyAdapter(),
            new CodementorAdapter(),
            new ContraAdapter(),
            new DevToAdapter(),
            new DockerHubAdapter(),
            new DocumentAdapter(),
            new DribbbleAdapter(),
            new FiverrAdapter(),
            new FreelancerAdapter(),
            new GitHubAdapter(),
            new GitLabAdapter(),
            new GitLogAdapter(),
            new GravatarAdapter(),
            new GuruAdapter(),
            new HackerRankAdapter(),
            new HashnodeAdapter(),
            new KaggleAdapter(),
            new KeybaseAdapter(),
            new LaunchpadAdapter(),
            new LeetCodeAdapter(),
            new LinkedInAdapter(),
            new LinktreeAdapter(),
            new MaltAdapter(),
            new MediumAdapter(),
            new NpmAdapter(),
            new PeoplePerHourAdapter(),
            new ProductHuntAdapter(),
            new PyPiAdapter(),
            new StackOverflowAdapter(),
            new TelegramAdapter(),
            new ToptalAdapter(),
            new TruelancerAdapter(),
            new UpworkAdapter(),
            new WorkanaAdapter(),
            new XAdapter(),
            new XingAdapter(),
            new YouTubeAdapter());
}

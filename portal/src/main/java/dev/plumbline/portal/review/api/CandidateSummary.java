package dev.plumbline.portal.review.api;

import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Profile;
import java.util.List;
import java.util.UUID;

/**
 * A candidate in short.
 *
 * @param href its page, under the portal's address
 */
record CandidateSummary(UUID id, String name, List<Account> accounts, String href) {

    /** One account; where a site has no account names, the handle is the end of its address. */
    record Account(UUID profile, String site, String handle, String url, String name) {
        static Account of(Profile profile) {
            String id = profile.account().id();
            String handle = id.substring(id.lastIndexOf('/') + 1);
            return new Account(profile.id(), profile.siteLabel(), handle, profile.url(), profile.name());
        }
    }

    static CandidateSummary of(Candidate candidate, List<Profile> profiles) {
        return new CandidateSummary(
                candidate.id(),
                candidate.name(),
                profiles.stream().map(Account::of).toList(),
                "/candidates/" + candidate.id());
    }
}

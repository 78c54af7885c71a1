package dev.plumbline.portal.upload;

import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.candidate.SameAnswer;
import dev.plumbline.portal.candidate.SamePerson;
import dev.plumbline.portal.capture.CaptureSettled;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Joins what was read from a file to the candidate it was added to, in the transaction that enters its reading: the judgement
 * is the uploader's, and can be taken back like any other. A later reading of the same file does not join it again.
 */
@Component
class FileJoins {
    private final CandidateFileRepository files;
    private final Candidates candidates;
    private final SamePerson samePerson;
    private final Directory directory;
    private final Clock clock;

    FileJoins(
            CandidateFileRepository files,
            Candidates candidates,
            SamePerson samePerson,
            Directory directory,
            Clock clock) {
        this.files = files;
        this.candidates = candidates;
        this.samePerson = samePerson;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void settled(CaptureSettled event) {
        files.waiting(event.team(), event.capture())
                .ifPresent(file -> directory
                        .account(file.member())
                        .map(Account::member)
                        .filter(member -> member.may(Action.JOIN_ACCOUNTS))
                        .ifPresent(member -> join(member, event.capture(), file)));
    }

    private void join(Member member, UUID capture, CandidateFileRepository.Waiting file) {
        Optional<UUID> own = candidates
                .ofCapture(member, capture)
                .map(Candidate::id)
                .flatMap(candidate -> candidates.profiles(member, candidate).stream()
                        .filter(profile -> profile.account().id().equals(file.account()))
                        .map(Profile::id)
                        .findFirst());
        own.filter(profile -> !profile.equals(file.profile())).ifPresent(profile -> {
            samePerson.answer(member, profile, file.profile(), SameAnswer.YES);
            files.joined(member.team(), capture, clock.instant());
        });
    }
}

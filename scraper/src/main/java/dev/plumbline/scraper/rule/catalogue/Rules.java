package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Rule;
import java.util.List;

/** Every rule, sorted by name. */
public final class Rules {
    private Rules() {}

    public static final List<Rule> ALL = List.of(
            new AccountsMadeTogether(),
            new AccountsShareAddress(),
            new AccountsShareDevice(),
            new AnotherPersonTookPart(),
            new AskedToLeaveInTalk(),
            new AsksForAnotherAccount(),
            new AsksToLeave(),
            new AvailabilityDiffers(),
            new ColdContactSeen(),
            new CommitClockDoesNotFit(),
            new CommitsBeforeAccount(),
            new CommitsMadeAtOnce(),
            new ContactChanged(),
            new ContactShared(),
            new DeliveryDiffersSeen(),
            new DomainLooksLike(),
            new EducationDiffers(),
            new EmploymentBeforeEmployer(),
            new EmploymentDiffers(),
            new ExperienceBeforeTechnology(),
            new HoursDoNotFit(),
            new IdentityChanged(),
            new LanguageLevelDiffers(),
            new LinkLeadsElsewhere(),
            new LinkedPageGone(),
            new MailboxWithSeveralNames(),
            new ManyNetworks(),
            new MeetingBehaviourSeen(),
            new NameDiffers(),
            new NationalityDiffers(),
            new OtherAccountsOnScreen(),
            new PapersDifferSeen(),
            new PassageReused(),
            new PaymentPressureSeen(),
            new PlaceDiffers(),
            new RateBelowNorm(),
            new RateDiffers(),
            new ReferenceShared(),
            new RentsIdentity(),
            new ReviewsInBurst(),
            new SignInsTooFar(),
            new SparseProfile(),
            new VouchedByAnother(),
            new WorkPassedOn(),
            new ZoneDoesNotFit());
}

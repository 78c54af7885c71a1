package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Dossier;
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
            new ArtefactShared(),
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
            new DomainShared(),
            new EarlyAccess(),
            new EducationDiffers(),
            new EmploymentBeforeEmployer(),
            new EmploymentDiffers(),
            new ExperienceBeforeTechnology(),
            new FactorChanged(),
            new HoursDoNotFit(),
            new IdentifierListed(),
            new IdentityChanged(),
            new KeyboardSwitch(),
            new LanguageLevelDiffers(),
            new LayoutReused(),
            new LinkLeadsElsewhere(),
            new LinkedPageGone(),
            new MailboxWithSeveralNames(),
            new ManyNetworks(),
            new MeetingBehaviourSeen(),
            new MouseMover(),
            new NameDiffers(),
            new NameListed(),
            new NationalityDiffers(),
            new NoBreak(),
            new OtherAccountsOnScreen(),
            new PaidAhead(),
            new PaidToWallet(),
            new PapersDifferSeen(),
            new PassageFromTemplate(),
            new PassageReused(),
            new PayeeDiffers(),
            new PaymentPressureSeen(),
            new PayoutChanged(),
            new PayoutShared(),
            new PictureShared(),
            new PlaceDiffers(),
            new PublicAddress(),
            new RateBelowNorm(),
            new RateDiffers(),
            new ReferenceShared(),
            new ReferralCluster(),
            new RemoteTool(),
            new RentedVpn(),
            new RentsIdentity(),
            new ReviewsInBurst(),
            new SecondRemoteTool(),
            new ShipToElsewhere(),
            new ShipToForwarder(),
            new ShipToShared(),
            new ShipmentRedirected(),
            new SignInElsewhere(),
            new SignInHoursDoNotFit(),
            new SignInsTooFar(),
            new SmallCharges(),
            new SparseProfile(),
            new TraceListed(),
            new TwoMeetingsAtOnce(),
            new VouchedByAnother(),
            new WatchedNetwork(),
            new WorkPassedOn(),
            new ZoneDoesNotFit());

    /** Whether the candidate's own pages say that they work through an agency: text and contacts are then the agency's. */
    public static boolean throughAgency(Dossier dossier) {
        return Agency.isDisclosed(dossier);
    }
}

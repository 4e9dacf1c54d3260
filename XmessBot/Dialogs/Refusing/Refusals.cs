using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calls;
using XmessBot.Core.Decisions;
using XmessBot.Core.Exports;
using XmessBot.Core.Faq;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Queries;
using XmessBot.Core.Ranking;
using XmessBot.Core.Requests;
using XmessBot.Core.Scheduling;
using XmessBot.Core.Sessions;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Refusing;

/// <summary>
/// Core's refusals in words: which rule, its facts, and what to do next. One entry for each type; a test fails for a type without one.
/// </summary>
internal static class Refusals
{
    private static readonly Texts Texts = Texts.For("Refusals");

    private static readonly Dictionary<Type, Func<Refusal, RefusalFacts, string>> Table = new()
    {
        // Requests (R01, R10, R11, R23)
        [typeof(NotAMember)] = As<NotAMember>((why, _) => RequestRefusals.NotAMember(why.Municipality)),
        [typeof(MembershipUnknown)] = As<MembershipUnknown>((why, _) => RequestRefusals.MembershipUnknown(why.Municipality)),
        [typeof(CallNotOpen)] = As<CallNotOpen>(RequestRefusals.CallNotOpen),
        [typeof(NotInThatState)] = As<NotInThatState>(RequestRefusals.NotInThatState),
        [typeof(AnswersMissing)] = As<AnswersMissing>((why, _) => RequestRefusals.Missing(why.Fields)),
        [typeof(CommitmentNotAccepted)] = As<CommitmentNotAccepted>((_, _) => RequestRefusals.Missing([RequestField.Commitments])),
        [typeof(AvailabilityOutsideWindow)] = As<AvailabilityOutsideWindow>((why, _) => RequestRefusals.OutsideWindow(why.Call)),
        [typeof(CouncilHasRequest)] = As<CouncilHasRequest>(RequestRefusals.CouncilHas),
        [typeof(TextTooLong)] = As<TextTooLong>((why, _) => RequestRefusals.TooLong(why)),
        [typeof(TextTooShort)] = As<TextTooShort>((why, _) => RequestRefusals.TooShort(why)),
        [typeof(DoesNotSpeakFor)] = As<DoesNotSpeakFor>((why, _) => RequestRefusals.DoesNotSpeakFor(why.Municipality)),
        [typeof(DecisionNeedsReason)] = As<DecisionNeedsReason>((_, _) => Texts.Say("decisionNeedsReason")),
        [typeof(OtherServiceNeedsReason)] =
            As<OtherServiceNeedsReason>((why, _) => Texts.Say("otherNeedsReason", ("service", ServiceWording.Name(why.Service)))),
        [typeof(PersonNotConfirmed)] = As<PersonNotConfirmed>((_, _) => Texts.Say("personNotConfirmed")),
        [typeof(PersonNotInDoubt)] = As<PersonNotInDoubt>((_, _) => Texts.Say("personNotInDoubt")),
        [typeof(NothingAsked)] = As<NothingAsked>((_, _) => Texts.Say("nothingAsked")),
        [typeof(AnswerDayPassed)] = As<AnswerDayPassed>((why, _) => Texts.Say("answerDayPassed", ("day", why.Until))),
        [typeof(NothingAnswered)] = As<NothingAnswered>((_, _) => Texts.Say("nothingAnswered")),
        [typeof(NotYours)] = As<NotYours>((_, _) => RequestRefusals.NotYours()),
        [typeof(ExportOver)] = As<ExportOver>((_, _) => Texts.Say("exportOver")),

        // Sessions (R08, R10, R12)
        [typeof(OutsideWindow)] = As<OutsideWindow>(SessionRefusals.OutsideWindow),
        [typeof(NotHeldYet)] = As<NotHeldYet>((why, _) => SessionRefusals.NotHeldYet(why.Facts.Date)),
        [typeof(LoggingClosed)] = As<LoggingClosed>((why, _) => SessionRefusals.LoggingClosed(why.Call)),
        [typeof(EndsBeforeItStarts)] = As<EndsBeforeItStarts>((_, _) => Texts.Say("endsBefore")),
        [typeof(PastMidnight)] = As<PastMidnight>((_, _) => Texts.Say("pastMidnight")),
        [typeof(NotYourSession)] = As<NotYourSession>((_, _) => Texts.Say("notYourSession")),
        [typeof(NotInThatSessionState)] = As<NotInThatSessionState>((_, facts) => SessionRefusals.NotInThatState(facts)),
        [typeof(NeedsReason)] = As<NeedsReason>((_, _) => Texts.Say("needsReason")),
        [typeof(DoubtsNotAccepted)] = As<DoubtsNotAccepted>((_, _) => Texts.Say("doubtsNotAccepted")),
        [typeof(NothingToCorrect)] = As<NothingToCorrect>((_, facts) => SessionRefusals.NothingToCorrect(facts)),
        [typeof(NothingLearnt)] = As<NothingLearnt>((_, _) => Texts.Say("nothingLearnt")),
        [typeof(NotAParty)] = As<NotAParty>((_, facts) => SessionRefusals.NotAParty(facts.Doing)),

        // Planned sessions (R08, R10, R14)
        [typeof(MomentPassed)] = As<MomentPassed>((why, _) => PlannedRefusals.MomentPassed(why.Slot)),
        [typeof(AlreadyPlanned)] = As<AlreadyPlanned>((why, _) => PlannedRefusals.AlreadyPlanned(why.Taken)),
        [typeof(OwnProposal)] = As<OwnProposal>((_, _) => Texts.Say("ownProposal")),
        [typeof(NoLongerPlanned)] = As<NoLongerPlanned>((_, _) => Texts.Say("noLongerPlanned")),

        // Hours and who gives them (R01, R03, R04, R08, R12)
        [typeof(NotEnoughHours)] = As<NotEnoughHours>(HoursRefusals.NotEnough),
        [typeof(AlreadyTheMentor)] = As<AlreadyTheMentor>((_, _) => Texts.Say("alreadyTheMentor")),
        [typeof(NoHoursToHandOn)] = As<NoHoursToHandOn>((_, _) => Texts.Say("noHoursToHandOn")),
        [typeof(AssignmentOver)] = As<AssignmentOver>((_, facts) => HoursRefusals.Over(facts.Doing)),
        [typeof(EmptyAmount)] = As<EmptyAmount>((_, facts) => HoursRefusals.Empty(facts.Doing)),
        [typeof(PoolExhausted)] = As<PoolExhausted>(HoursRefusals.PoolExhausted),
        [typeof(MoreThanAssigned)] = As<MoreThanAssigned>((why, _) => HoursRefusals.MoreThan(why.Assigned, why.Asked)),
        [typeof(MoreThanLogged)] = As<MoreThanLogged>((why, _) => HoursRefusals.MoreThan(why.Logged, why.Asked)),
        [typeof(ExtensionNeedsReason)] = As<ExtensionNeedsReason>((_, _) => Texts.Say("extensionNeedsReason")),
        [typeof(RequestNotLive)] = As<RequestNotLive>((_, _) => Texts.Say("requestNotLive")),
        [typeof(NothingToFilterBy)] = As<NothingToFilterBy>((_, _) => Texts.Say("nothingToFilterBy")),
        [typeof(OnlyStaff)] = As<OnlyStaff>((_, _) => Texts.Say("onlyStaff")),
        [typeof(OwnMunicipality)] = As<OwnMunicipality>((why, facts) => HoursRefusals.OwnMunicipality(why.Municipality, facts.Doing)),
        [typeof(GivesAnotherService)] = As<GivesAnotherService>((why, _) => HoursRefusals.GivesAnotherService(why.Service)),
        [typeof(GivesNoService)] = As<GivesNoService>((_, _) => Texts.Say("givesNoService")),
        [typeof(MentorNeedsCouncil)] = As<MentorNeedsCouncil>((_, _) => Texts.Say("mentorNeedsCouncil")),
        [typeof(CouncilNotMember)] = As<CouncilNotMember>((why, _) => HoursRefusals.CouncilNotMember(why.Municipality)),

        // The ranking (R07, R12, R21)
        [typeof(NotAssessed)] = As<NotAssessed>((why, _) => Texts.Say("notAssessed", ("requests", ListWording.And([.. why.Numbers])))),
        [typeof(HeldPastPool)] = As<HeldPastPool>((why, _) => Texts.Say(
            "heldPastPool",
            ("ofService", ServiceWording.Of(why.Service)), ("packages", why.Packages), ("held", why.Held))),
        [typeof(HeldPastQuota)] =
            As<HeldPastQuota>((why, _) => Texts.Say("heldPastQuota", ("requests", ListWording.And([.. why.Numbers])))),
        [typeof(NotScoredYet)] =
            As<NotScoredYet>((why, _) => Texts.Say("notScoredYet", ("requests", ListWording.And([.. why.Numbers])))),

        // Involvement (R20)
        [typeof(InvolvementOutOfRange)] =
            As<InvolvementOutOfRange>((why, _) => Texts.Say("involvementRange", ("level", why.Level), ("most", Involvement.Most))),
        [typeof(InvolvementNeedsReason)] = As<InvolvementNeedsReason>((_, _) => Texts.Say("involvementNeedsReason")),

        // Assessments (R12, R17-R19)
        [typeof(AssessesOwnCouncil)] = As<AssessesOwnCouncil>((why, _) => Texts.Say(
            "assessesOwn", ("council", Municipalities.WithCode(why.Municipality)!.DisplayName))),
        [typeof(HasConflict)] = As<HasConflict>((_, _) => Texts.Say("hasConflict")),
        [typeof(HasNoConflict)] = As<HasNoConflict>((_, _) => Texts.Say("hasNoConflict")),
        [typeof(NotItsAssessor)] = As<NotItsAssessor>((_, _) => Texts.Say("notItsAssessor")),
        [typeof(AssessorNotStaff)] =
            As<AssessorNotStaff>((why, _) => Texts.Say("assessorNotStaff", ("person", why.Person.Name ?? why.Person.Email))),
        [typeof(NotCallsAssessor)] =
            As<NotCallsAssessor>((why, _) => Texts.Say("notCallsAssessor", ("person", NameWording.Of(why.Person)))),
        [typeof(RemindedToday)] = As<RemindedToday>((why, _) => Texts.Say("remindedToday", ("person", NameWording.Of(why.Person)))),
        [typeof(NothingToAssess)] =
            As<NothingToAssess>((why, _) => Texts.Say("nothingToAssess", ("person", NameWording.Of(why.Person)))),
        [typeof(PointsOutOfRange)] = As<PointsOutOfRange>((_, _) => Texts.Say("pointsRange", ("most", CriteriaScores.Most))),
        [typeof(NotInAssessment)] = As<NotInAssessment>((_, _) => Texts.Say("notInAssessment")),

        // Decisions held with their letters (R03, R04, R12, R13)
        [typeof(LetterNotHeld)] =
            As<LetterNotHeld>((why, _) => Texts.Say("letterNotHeld", ("state", LetterWording.Of(why.State)))),
        [typeof(LetterEmpty)] = As<LetterEmpty>((_, _) => Texts.Say("letterEmpty")),
        [typeof(LetterTooLong)] = As<LetterTooLong>((why, _) => Texts.Say(
            "letterTooLong", ("characters", why.Characters), ("most", Letter.MostText))),
        [typeof(LetterHeldAlready)] = As<LetterHeldAlready>((why, _) => Texts.Say("letterHeldAlready", ("number", why.Number))),
        [typeof(GrantsNothing)] = As<GrantsNothing>((_, _) => Texts.Say("grantsNothing")),
        [typeof(NobodyGivesIt)] =
            As<NobodyGivesIt>((why, _) => Texts.Say("nobodyGivesIt", ("ofService", ServiceWording.Of(why.Service)))),

        // The FAQ (R15)
        [typeof(FaqIsSo)] = As<FaqIsSo>((why, _) => FaqRefusals.IsSo(why.State)),
        [typeof(FaqIncomplete)] = As<FaqIncomplete>((why, _) => Texts.Say(why.Question ? "faqNoQuestion" : "faqNoAnswer")),
        [typeof(PersonalDataLeft)] = As<PersonalDataLeft>((why, _) => Texts.Say(
            "personalDataLeft", ("data", ListWording.And([.. why.Marks.Select(mark => mark.Text).Distinct()])))),
        [typeof(FaqNeedsReason)] = As<FaqNeedsReason>((_, _) => Texts.Say("faqNeedsReason")),
        [typeof(FaqMergesItself)] = As<FaqMergesItself>((why, _) => Texts.Say("faqMergesItself", ("number", why.Number))),
        [typeof(FaqTooLong)] = As<FaqTooLong>((why, _) => Texts.Say(
            "faqTooLong", ("characters", why.Characters), ("question", FaqContent.MostQuestion), ("answer", FaqContent.MostAnswer))),

        // Members and roles (R01, R03, R12)
        [typeof(MembershipIsSo)] = As<MembershipIsSo>((why, _) => RequestRefusals.MembershipIsSo(why)),
        [typeof(NothingRecorded)] = As<NothingRecorded>((why, _) => RequestRefusals.NothingRecorded(why.Municipality)),
        [typeof(OnlyAdmin)] = As<OnlyAdmin>((_, _) => Texts.Say("onlyAdmin")),
        [typeof(LastAdmin)] = As<LastAdmin>((_, _) => Texts.Say("lastAdmin")),
        [typeof(RoleIsSo)] = As<RoleIsSo>((why, _) => Texts.Say(why.Has ? "roleHas" : "roleHasNot")),
        [typeof(RoleInUse)] = As<RoleInUse>((why, _) => Texts.Say("roleInUse", ("open", why.Open))),

        // Opening, changing and closing a call (R07, R10, R11, R22)
        [typeof(CallExists)] = As<CallExists>((why, _) => Texts.Say("callExists", ("call", why.Id))),
        [typeof(DeadlineBeforeOpening)] = As<DeadlineBeforeOpening>((why, _) =>
            Texts.Say("deadlineBeforeOpening", ("opens", why.Opens), ("deadline", why.Deadline))),
        [typeof(WindowEndsBeforeDeadline)] = As<WindowEndsBeforeDeadline>((why, _) =>
            Texts.Say("windowEndsBeforeDeadline", ("last", why.Last), ("deadline", why.Deadline))),
        [typeof(EmptyPackage)] = As<EmptyPackage>((_, _) => Texts.Say("emptyPackage")),
        [typeof(PoolBelowPackage)] = As<PoolBelowPackage>((why, _) => Texts.Say(
            "poolBelowPackage", ("ofService", ServiceWording.Of(why.Service)), ("package", HoursWording.Amount(why.Package)))),
        [typeof(RecentAfterWindow)] = As<RecentAfterWindow>((why, _) => Texts.Say("recentAfterWindow", ("first", why.First))),
        [typeof(NotInThatPhase)] = As<NotInThatPhase>((why, _) => CallTexts.NotInThatPhase(why)),
        [typeof(CallIsSo)] = As<CallIsSo>((why, _) => Texts.Say("callIsSo", ("call", why.Call.Id))),
        [typeof(ClosesInWindow)] = As<ClosesInWindow>((why, _) => SessionRefusals.ClosesInWindow(why.Call)),
        [typeof(DayPassed)] = As<DayPassed>((why, _) => SessionRefusals.DayPassed(why.Day)),
    };

    /// <summary>The text of a refusal.</summary>
    public static string Say(Refusal why, RefusalFacts facts) => Table[why.GetType()](why, facts);

    /// <summary>Whether a type of refusal has a text.</summary>
    internal static bool Has(Type refusal) => Table.ContainsKey(refusal);

    private static Func<Refusal, RefusalFacts, string> As<T>(Func<T, RefusalFacts, string> say)
        where T : Refusal => (why, facts) => say((T)why, facts);
}

using XmessBot.Dialogs.Assessments;
using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Calls;
using XmessBot.Dialogs.Decisions;
using XmessBot.Dialogs.Exports;
using XmessBot.Dialogs.Faq;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Information;
using XmessBot.Dialogs.Members;
using XmessBot.Dialogs.Mentors;
using XmessBot.Dialogs.People;
using XmessBot.Dialogs.Pools;
using XmessBot.Dialogs.Proofs;
using XmessBot.Dialogs.Queries;
using XmessBot.Dialogs.Ranking;
using XmessBot.Dialogs.ReminderChoices;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Routing;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Dialogs.Sessions;
using XmessBot.Dialogs.SignOut;
using XmessBot.Dialogs.Welcome;
using XmessBot.Exports;
using XmessBot.Notifications.Information;
using XmessBot.Pictures;

namespace XmessBot.Dialogs;

/// <summary>
/// Everything that the bot can do: one line for each dialog, with its capabilities. A new feature is a folder and a line here.
/// </summary>
internal static class FeatureTable
{
    /// <summary>Every feature.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        .. WelcomeCapabilities.All,
        new(services => new AnswersDialog(Library(services)), FaqCapabilities.Answers),
        new(services => new WhichDialog(Library(services)), FaqCapabilities.Which),
        new(services => new FeedbackDialog(Library(services)), FaqCapabilities.Feedback),
        new(_ => new AskUntoldDialog(), FaqCapabilities.Ask),
        new(services => new AskStaffDialog(Who(services)), FaqCapabilities.AskTold),
        new(services => new FaqItemDialog(Library(services), Who(services)), FaqCapabilities.Item),
        new(services => new FaqDialog(Who(services)), FaqCapabilities.Do),
        new(_ => new SignOutDialog(), SignOutCapabilities.SignOut),
        new(services => new RequestDialog(Operations(services), Who(services)), RequestCapabilities.New),
        new(services => new EditDialog(Operations(services), Who(services)), RequestCapabilities.Edit),
        new(services => new StatusDialog(Who(services)), RequestCapabilities.Status),
        new(services => new WithdrawDialog(Operations(services), Who(services)), RequestCapabilities.Withdraw),
        new(services => new VerifyDialog(services.GetRequiredService<Verification>()), RequestCapabilities.Verify),
        new(
            services => new QueryDialog(Who(services)), QueryCapabilities.List, QueryCapabilities.Work, QueryCapabilities.People,
            QueryCapabilities.Questions),
        new(services => new DetailDialog(Who(services)), QueryCapabilities.Detail),
        new(services => new DecisionsDialog(services.GetRequiredService<InformationLinks>(), Who(services)), DecisionCapabilities.Decide),
        new(services => new AssessDialog(Who(services)), AssessmentCapabilities.Assess),
        new(services => new ConflictDialog(Who(services)), AssessmentCapabilities.Conflict),
        new(services => new AssessorsDialog(Who(services)), AssessmentCapabilities.Assessors),
        new(services => new AssessmentQuestionsDialog(Who(services)), AssessmentCapabilities.Questions),
        new(services => new RemindDialog(Who(services)), AssessmentCapabilities.Remind),
        new(services => new WaitingPeopleDialog(Who(services)), DecisionCapabilities.WaitingPeople),
        new(services => new HistoryDialog(Who(services)), DecisionCapabilities.History),
        new(services => new LettersDialog(Who(services)), LetterCapabilities.List),
        new(services => new LetterDialog(Who(services)), LetterCapabilities.Change),
        new(services => new ReleaseDialog(Who(services)), LetterCapabilities.Release),
        new(services => new RankingDialog(Who(services)), RankingCapabilities.Ask),
        new(services => new InvolvementDialog(Who(services)), RankingCapabilities.Involvement),
        new(services => new WeightDialog(Who(services)), RankingCapabilities.Weigh),
        new(services => new PrepareDialog(Who(services)), RankingCapabilities.Prepare),
        new(services => new InformationDialog(Who(services)), InformationCapabilities.Give)
        {
            Reminds = _ => PendingInformation.ShowAsync,
        },
        new(services => new InformationOwedDialog(Who(services)), InformationCapabilities.Owed)
        {
            Reminds = _ => OverdueInformation.ShowAsync,
        },
        new(services => new PoolsDialog(services.GetRequiredService<PoolPictureLinks>(), Who(services)), PoolCapabilities.Report)
        {
            Reminds = _ => PoolWarnings.ShowAsync,
        },
        new(services => new PoolExtensionDialog(Who(services)), PoolCapabilities.Extend),
        new(services => new ProofDialog(Who(services)), ProofCapabilities.Prove) { Reminds = _ => ProofFaults.ShowAsync },
        new(services => new ExportDialog(services.GetRequiredService<ExportLinks>(), Who(services)), ExportCapabilities.Export),
        new(services => new MentorsDialog(Who(services)), MentorCapabilities.Propose),
        new(services => services.GetRequiredService<AssignmentsDialog>(), AssignmentCapabilities.Assign),
        new(services => new WaitingListDialog(Who(services)),
            AssignmentCapabilities.WaitingList) { Reminds = _ => WaitingOffers.ShowAsync },
        new(services => new ClosingDialog(Who(services)), CallCapabilities.Close),
        new(services => new CallsDialog(Who(services)), CallCapabilities.Set),
        new(services => new MembersDialog(Who(services)), MemberCapabilities.Ask),
        new(services => new MembershipDialog(Who(services)), MemberCapabilities.Record),
        new(services => new AccessDialog(Who(services)), PeopleCapabilities.Ask),
        new(services => new PeopleDialog(Who(services)), PeopleCapabilities.Set),
        new(services => services.GetRequiredService<SchedulingDialog>(), SchedulingCapabilities.Schedule)
        {
            Reminds = services => services.GetRequiredService<PlannedReminder>().ShowAsync,
        },
        new(services => new LogDialog(Who(services)), SessionCapabilities.Log)
        {
            Edited = MessageEdits.EditedAsync,
            Deleted = MessageEdits.DeletedAsync,
        },
        new(services => new LessonsDialog(Who(services)), SessionCapabilities.Lessons),
        new(services => new AmendDialog(Who(services)), SessionCapabilities.Amend),
        new(services => new AnswerDialog(Who(services)), SessionCapabilities.Answer) { Reminds = _ => CouncilReminder.ShowAsync },
        new(services => new DisputesDialog(Who(services)), SessionCapabilities.Disputes),
        new(services => new RemindersDialog(Who(services)), ReminderCapabilities.Choose),
        new(services => new HoursDialog(services.GetRequiredService<HoursPictureLinks>(), Who(services)), SessionCapabilities.Hours),
    ];

    private static RequestOperations Operations(IServiceProvider services) => services.GetRequiredService<RequestOperations>();

    private static FaqLibrary Library(IServiceProvider services) => services.GetRequiredService<FaqLibrary>();

    private static IdentificationOptions Who(IServiceProvider services) => services.GetRequiredService<IdentificationOptions>();
}

using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Calls;
using XmessBot.Dialogs.Decisions;
using XmessBot.Dialogs.Exports;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Information;
using XmessBot.Dialogs.Mentors;
using XmessBot.Dialogs.Pending;
using XmessBot.Dialogs.Pools;
using XmessBot.Dialogs.Proofs;
using XmessBot.Dialogs.Questions;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Routing;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Dialogs.Sessions;
using XmessBot.Dialogs.SignOut;
using XmessBot.Dialogs.Welcome;
using XmessBot.Exports;
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
        new(services => new AnswersDialog(services.GetRequiredService<CallQuestions>()), [.. AnswersDialog.Capabilities]),
        new(_ => new SignOutDialog(), SignOutCapabilities.SignOut),
        new(services => new RequestDialog(Operations(services), Who(services)), RequestCapabilities.New),
        new(services => new EditDialog(Operations(services), Who(services)), RequestCapabilities.Edit),
        new(services => new StatusDialog(Who(services)), RequestCapabilities.Status),
        new(services => new WithdrawDialog(Operations(services), Who(services)), RequestCapabilities.Withdraw),
        new(services => new VerifyDialog(services.GetRequiredService<Verification>()), RequestCapabilities.Verify),
        new(services => new PendingDialog(Who(services)), PendingCapabilities.List),
        new(services => new DetailDialog(Who(services)), PendingCapabilities.Detail),
        new(services => new DecisionsDialog(Who(services)), DecisionCapabilities.Decide),
        new(services => new WaitingPeopleDialog(Who(services)), DecisionCapabilities.WaitingPeople),
        new(services => new HistoryDialog(Who(services)), DecisionCapabilities.History),
        new(services => new InformationDialog(Who(services)), InformationCapabilities.Give)
        {
            Reminds = _ => PendingInformation.ShowAsync,
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
        new(services => new ClosingDialog(Who(services)), CallCapabilities.Close),
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
        new(services => new HoursDialog(services.GetRequiredService<HoursPictureLinks>(), Who(services)), SessionCapabilities.Hours),
    ];

    private static RequestOperations Operations(IServiceProvider services) => services.GetRequiredService<RequestOperations>();

    private static IdentificationOptions Who(IServiceProvider services) => services.GetRequiredService<IdentificationOptions>();
}

using XmessBot.Core.Members;
using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Calls;
using XmessBot.Dialogs.Mentors;
using XmessBot.Dialogs.Pending;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Dialogs.Sessions;
using XmessBot.Understanding;

namespace XmessBot.Dialogs;

/// <summary>
/// Where each intent goes and who may go there: the one place where roles are checked before a dialog starts. Core checks
/// again what it does.
/// </summary>
internal static class Routes
{
    public const string NewRequest = "new_request";
    public const string Status = "request_status";
    public const string Edit = "edit_request";
    public const string Withdraw = "withdraw_request";
    public const string PendingList = "pending_requests";
    public const string LogSession = "log_session";
    public const string MyHours = "my_hours";
    public const string Help = "help";
    public const string Questions = "questions";
    public const string Mentors = "mentors";

    private static readonly Route[] All =
    [
        new(Intent.NewRequest, NewRequest, RequestDialog.DialogId),
        new(Intent.RequestStatus, Status, StatusDialog.DialogId, OnlyReads: true),
        new(Intent.EditRequest, Edit, EditDialog.DialogId),
        new(Intent.WithdrawRequest, Withdraw, WithdrawDialog.DialogId),
        new(Intent.PendingRequests, PendingList, PendingDialog.DialogId, OnlyStaff: true, OnlyReads: true),
        new(Intent.LogSession, LogSession, LogDialog.DialogId),
        new(Intent.MyHours, MyHours, HoursDialog.DialogId, OnlyReads: true),
        new(Intent.RequestDetail, "request_detail", PendingDialog.DialogId, OnlyStaff: true, OnlyReads: true),
        new(Intent.RequestDetail, Mentors, MentorsDialog.DialogId, OnlyStaff: true, OnlyReads: true),
        new(null, AssignmentCard.Assign, AssignmentsDialog.DialogId, OnlyStaff: true),
        new(null, AssignmentCard.Extend, AssignmentsDialog.DialogId, OnlyStaff: true),
        new(null, AssignmentCard.Close, AssignmentsDialog.DialogId, OnlyStaff: true),
        new(null, "close_call", ClosingDialog.DialogId, OnlyStaff: true),
        new(Intent.ScheduleSession, "schedule_session", SchedulingDialog.DialogId),
        new(Intent.ScheduleSession, PlannedCard.Accept, SchedulingDialog.DialogId),
        new(Intent.ScheduleSession, PlannedCard.Move, SchedulingDialog.DialogId),
        new(Intent.ScheduleSession, PlannedCard.Cancel, SchedulingDialog.DialogId),
    ];

    /// <summary>The route of an intent, or null.</summary>
    public static Route? Of(Intent intent) => Array.Find(All, route => route.Intent == intent);

    /// <summary>The route that a button names, or null.</summary>
    public static Route? Of(string name) => Array.Find(All, route => route.Name == name);

    /// <summary>The route to a dialog, or null.</summary>
    public static Route? To(string dialog) => Array.Find(All, route => route.Dialog == dialog);

    /// <summary>As whom a person's words are read.</summary>
    public static Role RoleOf(Person? person) => person switch
    {
        null => Role.Any,
        { IsStaff: true } => Role.Staff,
        { Roles: var roles } when (roles & (Roles.Mentor | Roles.Advisor)) != 0 && (roles & Roles.Applicant) == 0 => Role.Mentor,
        _ => Role.Officer,
    };
}

/// <summary>A way from an intent to a dialog.</summary>
/// <param name="Intent">What was meant; null for what only a button or certain words begin.</param>
/// <param name="Name">What a button calls it.</param>
/// <param name="Dialog">The dialog that answers.</param>
/// <param name="OnlyStaff">Whether only the technical commission may (R12).</param>
/// <param name="OnlyReads">Whether it changes nothing, so that a question may open it.</param>
internal sealed record Route(Intent? Intent, string Name, string Dialog, bool OnlyStaff = false, bool OnlyReads = false);

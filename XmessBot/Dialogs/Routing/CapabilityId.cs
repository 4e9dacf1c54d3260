namespace XmessBot.Dialogs.Routing;

/// <summary>The ids of capabilities that other features' buttons name.</summary>
internal static class CapabilityId
{
    public const string NewRequest = "new_request";
    public const string RequestStatus = "request_status";
    public const string EditRequest = "edit_request";
    public const string WithdrawRequest = "withdraw_request";
    public const string PendingRequests = "pending_requests";
    public const string RequestDetail = "request_detail";
    public const string RequestHistory = "request_history";
    public const string HeldLetters = "held_letters";
    public const string Assess = "assess";
    public const string GiveInformation = "give_information";
    public const string Reminders = "reminders";
    public const string Mentors = "mentors";
    public const string LogSession = "log_session";
    public const string MyHours = "my_hours";
    public const string ScheduleSession = "schedule_session";
    public const string Questions = "questions";
    public const string FaqItem = "faq_item";
    public const string QuestionOrAnswer = "faq_which";
    public const string Help = "help";
}

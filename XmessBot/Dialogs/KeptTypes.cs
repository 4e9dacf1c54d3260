using XmessBot.Core.Language.Sessions;
using XmessBot.Dialogs.Assessments;
using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Calls;
using XmessBot.Dialogs.Decisions;
using XmessBot.Dialogs.Exports;
using XmessBot.Dialogs.Faq;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Members;
using XmessBot.Dialogs.People;
using XmessBot.Dialogs.Pools;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Ranking;
using XmessBot.Dialogs.ReminderChoices;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Routing;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Dialogs.Sessions;
using XmessBot.Dialogs.Welcome;
using XmessBot.Storage.Turns;

namespace XmessBot.Dialogs;

/// <summary>
/// The types that bot state stores, by the names used in the database. A class may be renamed or moved; its name here may not be changed or
/// given to another class.
/// </summary>
internal static class KeptTypes
{
    /// <summary>All of them.</summary>
    public static StateTypes All { get; } = new(new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["greeted"] = typeof(Greeted),
        ["written"] = typeof(FreeTextAnswer),
        ["told"] = typeof(ShownReminders),
        ["kept"] = typeof(InterruptedDialog),
        ["shown"] = typeof(ShownMessages),
        ["quotedPlanned"] = typeof(QuotedPlanned),
        ["earlier"] = typeof(EarlierMessages),
        ["list"] = typeof(ShownList),
        ["asking"] = typeof(Asking),
        ["askedMoment"] = typeof(AskedMoment),
        ["opening"] = typeof(Opening),
        ["assignment"] = typeof(AssignmentArgs),
        ["pool"] = typeof(PoolArgs),
        ["export"] = typeof(ExportArgs),
        ["decision"] = typeof(DecisionArgs),
        ["letter"] = typeof(LetterArgs),
        ["release"] = typeof(ReleaseArgs),
        ["prepare"] = typeof(PrepareArgs),
        ["involvement"] = typeof(InvolvementArgs),
        ["weight"] = typeof(WeightArgs),
        ["assess"] = typeof(AssessArgs),
        ["conflict"] = typeof(ConflictArgs),
        ["assessors"] = typeof(AssessorsArgs),
        ["close"] = typeof(CloseArgs),
        ["call"] = typeof(CallArgs),
        ["faq"] = typeof(FaqArgs),
        ["membership"] = typeof(MembershipArgs),
        ["people"] = typeof(PeopleArgs),
        ["identification"] = typeof(IdentificationPurpose),
        ["request"] = typeof(RequestOptions),
        ["scheduling"] = typeof(SchedulingArgs),
        ["log"] = typeof(LogOptions),
        ["logBack"] = typeof(LogStepBack),
        ["goOn"] = typeof(ResumeFromNote),
        ["dispute"] = typeof(DisputeChoice),
        ["answer"] = typeof(SessionAnswer),
        ["reminder"] = typeof(ReminderChoice),
        ["amendment"] = typeof(Amendment),
    },
    new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["XmessBot.Dialogs.Routing.Told"] = typeof(ShownReminders),
        ["XmessBot.Dialogs.Prompts.Written"] = typeof(FreeTextAnswer),
        ["XmessBot.Dialogs.Routing.Kept"] = typeof(InterruptedDialog),
        ["XmessBot.Dialogs.Sessions.LogBack"] = typeof(LogStepBack),
        ["XmessBot.Dialogs.Sessions.GoOn"] = typeof(ResumeFromNote),
    });
}

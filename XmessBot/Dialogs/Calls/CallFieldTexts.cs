using System.Globalization;
using XmessBot.Core.Calls;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Time;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Calls;

/// <summary>The values of a call in words: their names, their questions, how they are shown and how they are read.</summary>
internal static class CallFieldTexts
{
    private static readonly Texts Texts = Texts.For("Calls");

    private static readonly Dictionary<CallField, (string Name, string Ask, string Again)> Keys = new()
    {
        [CallField.Opens] = ("nameOpens", "askOpens", "dayNotUnderstood"),
        [CallField.Deadline] = ("nameDeadline", "askDeadline", "dayNotUnderstood"),
        [CallField.Window] = ("nameWindow", "askWindow", "windowNotUnderstood"),
        [CallField.LogsUntil] = ("nameLogsUntil", "askLogsUntil", "dayNotUnderstood"),
        [CallField.Package] = ("namePackage", "askPackage", "packageNotUnderstood"),
        [CallField.Mentoring] = ("nameMentoring", "askMentoring", "hoursNotUnderstood"),
        [CallField.Advisory] = ("nameAdvisory", "askAdvisory", "hoursNotUnderstood"),
        [CallField.RecentSince] = ("nameRecentSince", "askRecentSince", "dayNotUnderstood"),
    };

    /// <summary>The name of a value inside a sentence: "el termini".</summary>
    public static string Name(CallField field) => Texts.Plain(Keys[field].Name);

    /// <summary>The names of several, joined.</summary>
    public static string Names(IEnumerable<CallField> fields) => ListWording.And([.. fields.Select(Name)]);

    /// <summary>The key of the question for a value.</summary>
    public static string Ask(CallField field) => Keys[field].Ask;

    /// <summary>What is said when the value was not understood.</summary>
    public static string Again(CallField field) => Texts.Say(Keys[field].Again);

    /// <summary>The value of a call in words; "encara no se sap" for a day that is not known.</summary>
    public static string Value(Call call, CallField field) => field switch
    {
        CallField.Opens => Day(call.Opens),
        CallField.Deadline => Day(call.Deadline),
        CallField.Window => CallWording.Window(call),
        CallField.LogsUntil => Day(call.LogsUntil),
        CallField.Package => Texts.Plain(
            "package", ("sessions", call.Package.Sessions), ("length", HoursWording.Amount(call.Package.Session))),
        CallField.Mentoring => HoursWording.Amount(call.Mentoring),
        CallField.Advisory => HoursWording.Amount(call.Advisory),
        _ => CatalanDate.Short(call.RecentSince),
    };

    /// <summary>The value that a message gives, as <see cref="CallArgs"/> keeps it; null when it gives none.</summary>
    public static string? Read(CallField field, Utterance said) => field switch
    {
        CallField.Window => CallValues.Days(said) is { } days ? CallArgs.Write(days) : null,
        CallField.Package => CallValues.Package(said) is var (sessions, minutes)
            ? string.Create(CultureInfo.InvariantCulture, $"{sessions}x{minutes}") : null,
        CallField.Mentoring or CallField.Advisory => CallValues.Minutes(said) is { } amount ? CallArgs.Write(amount) : null,
        CallField.RecentSince => CallValues.Day(said, Lean.Past) is { } day ? CallArgs.Write(day) : null,
        _ => CallValues.Day(said, Lean.Future) is { } day ? CallArgs.Write(day) : null,
    };

    private static string Day(DateOnly? day) => day is { } known ? CatalanDate.Long(known) : Texts.Plain("dayUnknown");
}

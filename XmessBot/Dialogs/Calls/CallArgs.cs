using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;

namespace XmessBot.Dialogs.Calls;

/// <summary>What is known so far of a call that is being opened, or of a value of one that is being changed.</summary>
public sealed class CallArgs
{
    /// <summary>The call's id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The id of the call that it is copied from; null when a value of an open call is changed.</summary>
    public string? Model { get; set; }

    /// <summary>The values, by field; of a change only the one that changes.</summary>
    public Dictionary<string, string> Values { get; set; } = [];

    /// <summary>The fields that are still to be asked, by name.</summary>
    public List<string> Left { get; set; } = [];

    /// <summary>What was said of the next field before it was asked.</summary>
    public string? Said { get; set; }

    /// <summary>The value that waits for a yes because the day is no working day.</summary>
    public string? Doubted { get; set; }

    /// <summary>The value, before, of what was shown to be confirmed.</summary>
    public string? Shown { get; set; }

    /// <summary>Whether the question comes after the bot has told what it prepares.</summary>
    public bool Begun { get; set; }

    /// <summary>Whether a call is being opened.</summary>
    internal bool IsOpening => Model is not null;

    internal static CallArgs Of(object? options) => options as CallArgs ?? new CallArgs();

    /// <summary>The call with its values set.</summary>
    internal Call Set(Call call) => Values.Aggregate(call, (soFar, each) => With(soFar, Enum.Parse<CallField>(each.Key), each.Value));

    /// <summary>The call with a value, in the form that is kept.</summary>
    internal static Call With(Call call, CallField field, string value) => field switch
    {
        CallField.Opens => call with { Opens = Day(value) },
        CallField.Deadline => call with { Deadline = Day(value) },
        CallField.Window => call with { Window = Days(value) },
        CallField.LogsUntil => call with { LogsUntil = Day(value) },
        CallField.Package => call with { Package = new Package(Number(value.Split('x')[0]), new Minutes(Number(value.Split('x')[1]))) },
        CallField.Mentoring => call with { Mentoring = new Minutes(Number(value)) },
        CallField.Advisory => call with { Advisory = new Minutes(Number(value)) },
        _ => call with { RecentSince = Day(value) },
    };

    /// <summary>
    /// The value of a call as it is kept here: "2026-05-15", "2026-09-01/2026-12-31", "720" minutes, "2x120"; "" for none.
    /// </summary>
    internal static string Write(Call call, CallField field) => field switch
    {
        CallField.Opens => Write(call.Opens),
        CallField.Deadline => Write(call.Deadline),
        CallField.Window => Write(call.Window),
        CallField.LogsUntil => Write(call.LogsUntil),
        CallField.Package => string.Create(CultureInfo.InvariantCulture, $"{call.Package.Sessions}x{call.Package.Session.Count}"),
        CallField.Mentoring => Write(call.Mentoring.Count),
        CallField.Advisory => Write(call.Advisory.Count),
        _ => Write(call.RecentSince),
    };

    internal static string Write(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    internal static string Write(DayInterval days) => $"{Write(days.First)}/{Write(days.Last)}";

    internal static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static DateOnly Day(string value) => DateOnly.ParseExact(value, "O", CultureInfo.InvariantCulture);

    private static DayInterval Days(string value) => new(Day(value.Split('/')[0]), Day(value.Split('/')[1]));

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}

using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>What the question "when" is about, stored with the question for its validator.</summary>
public sealed class AskedMoment
{
    /// <summary>The assignment of the session.</summary>
    public Guid Assignment { get; set; }

    /// <summary>The planned session to move; null to propose a new one.</summary>
    public Guid? Planned { get; set; }

    /// <summary>The day that was given without a time, as ISO 8601 ("2026-07-16"); null for none.</summary>
    public string? Day { get; set; }

    /// <summary>When it was asked, as hexadecimal ticks, so that every question has a different key.</summary>
    public string At { get; set; } = "";

    /// <summary>The key of the question's buttons.</summary>
    internal string Key => $"when|{Assignment:N}|{Planned?.ToString("N") ?? None}|{Day ?? None}|{At}";

    /// <summary>The day that was given, or null.</summary>
    internal DateOnly? SaidDay => Day is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null;

    private const string None = "-";

    /// <summary>What a question is about. Earlier releases stored it in the key only.</summary>
    internal static AskedMoment Of(PromptOptions options)
    {
        if (Asking.Of(options)?.Data is AskedMoment asked) return asked;
        var parts = Question.KeyOf(options).Split('|');
        return new AskedMoment
        {
            Assignment = Guid.Parse(parts[1]),
            Planned = Guid.TryParse(parts[2], out var planned) ? planned : null,
            Day = parts[3] == None ? null : parts[3],
            At = parts[4],
        };
    }

    /// <summary>A copy with the day.</summary>
    internal AskedMoment On(DateOnly day) =>
        new() { Assignment = Assignment, Planned = Planned, Day = Write(day), At = At };

    /// <summary>A day as it is stored.</summary>
    internal static string? Write(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}

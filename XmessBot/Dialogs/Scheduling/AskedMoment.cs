using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>What the question "when" is about; kept with it, so that its validator knows.</summary>
public sealed class AskedMoment
{
    /// <summary>The assignment that a session would be of.</summary>
    public Guid Assignment { get; set; }

    /// <summary>The planned session that would be moved; null when a new one is proposed.</summary>
    public Guid? Planned { get; set; }

    /// <summary>The day that was said without an hour, as "2026-07-16"; null when none was.</summary>
    public string? Day { get; set; }

    /// <summary>When it was asked, in hexadecimal ticks: two questions never have the same key.</summary>
    public string At { get; set; } = "";

    /// <summary>The key of the buttons of the question.</summary>
    internal string Key => $"when|{Assignment:N}|{Planned?.ToString("N") ?? None}|{Day ?? None}|{At}";

    /// <summary>The day that was said, or null.</summary>
    internal DateOnly? SaidDay => Day is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null;

    private const string None = "-";

    /// <summary>What a question is about. One that an earlier release asked has it in the key alone.</summary>
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

    /// <summary>The same once a day has been said.</summary>
    internal AskedMoment On(DateOnly day) =>
        new() { Assignment = Assignment, Planned = Planned, Day = Write(day), At = At };

    /// <summary>A day as it is kept.</summary>
    internal static string? Write(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}

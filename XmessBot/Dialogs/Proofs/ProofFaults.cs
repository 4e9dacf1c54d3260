using System.Globalization;
using Microsoft.Bot.Builder;
using XmessBot.Core.Proofs;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Proofs;

/// <summary>What does not hold, as a list; and that of the last night, shown to staff without being asked for.</summary>
internal static class ProofFaults
{
    private const int MostShown = 10;
    private static readonly Texts Texts = Texts.For("Proofs");

    /// <summary>A text with the faults below it; the longest lists are cut, and <c>check</c> prints all.</summary>
    public static string Say(string text, IReadOnlyList<Fault> faults)
    {
        var lines = faults.Take(MostShown).Select(fault => $"- {Markdown.Literal(FaultWording.Of(fault))}");
        var more = faults.Count - MostShown;
        return $"{text}\n\n{string.Join('\n', lines)}" + (more > 0 ? $"\n\n{Texts.Say("more", ("count", more))}" : "");
    }

    /// <summary>Shows staff what did not hold last night, once in each conversation and again when they greet.</summary>
    public static async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        if (turn.Person is not { IsStaff: true }) return;
        if (await turn.Proofs.LastAsync(cancellationToken) is not { Faults: { Count: > 0 } faults } last) return;
        var key = string.Create(CultureInfo.InvariantCulture, $"proof|{last.Day:O}");
        if (!shown.IsNew(key) && !Reminders.AreShownAgain(context)) return;
        var text = Say(Texts.Say("lastNight", ("day", last.Day), ("count", faults.Count)), faults);
        await context.SendActivityAsync(text, cancellationToken: cancellationToken);
    }
}

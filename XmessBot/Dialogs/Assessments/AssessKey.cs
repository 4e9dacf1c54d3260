using System.Globalization;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs.Assessments;

/// <summary>
/// What the button that scores a request acts on. It has no effect once the person has given points or declared a conflict since; what
/// others do meanwhile changes nothing of it.
/// </summary>
/// <param name="Number">The request.</param>
/// <param name="Done">How many times the person has done something in its assessment.</param>
internal sealed record AssessKey(string Number, int Done)
{
    /// <summary>That of a person and a request.</summary>
    public static AssessKey Of(AssessedRequest assessed, Person person) => new(
        assessed.Request.Number!,
        assessed.Assessment.Entries.Count(entry => entry.Who == person.Id && entry.Move != AssessmentMove.Reminded));

    /// <summary>That of a press, or null: anyone can write a card's data.</summary>
    public static AssessKey? Of(Press press) =>
        press.Key.Split('|') is [var number, var done] && int.TryParse(done, NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? new AssessKey(number, times)
            : null;

    /// <summary>The press of the button.</summary>
    public Press Press => Press.Go(CapabilityId.Assess, string.Create(CultureInfo.InvariantCulture, $"{Number}|{Done}"));
}

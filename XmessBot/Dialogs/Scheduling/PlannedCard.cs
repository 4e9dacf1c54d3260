using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Scheduling;
using XmessBot.Dialogs.Cards;
using XmessBot.Notifications.Planned;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>
/// The card of a planned session. Its buttons carry everything that they need, with the session's version: they work days later, but not
/// once it has changed.
/// </summary>
internal static class PlannedCard
{
    public const string Accept = "planned_accept";
    public const string Move = "planned_move";
    public const string Keep = "planned_keep";
    public const string Cancel = "planned_cancel";

    private const string Prefix = "planned|";
    private static readonly Texts Texts = Texts.For("Scheduling");

    /// <summary>The key of a session in its current version.</summary>
    public static string KeyOf(PlannedSession planned) =>
        $"{Prefix}{planned.Id.Value:N}|{planned.Sequence}|{planned.State}"
        // The same moment may be asked for twice: an answer to the first must not answer the second.
        + (planned.Wanted is null ? "" : $"|{planned.Version}");

    /// <summary>The id of the session in a key, or null.</summary>
    public static Guid? IdOf(string key) => key.Split('|') is ["planned", var id, ..] && Guid.TryParse(id, out var known) ? known : null;

    /// <summary>The card for one side, below <paramref name="lead"/> if there is one.</summary>
    public static Activity Of(Appointment what, PlannedParties parties, string? link, string? lead = null)
    {
        var text = Describe(what, parties);
        if (lead is not null) text = $"{lead}\n\n{text}";
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(Buttons(what, link));
        return Card.Message(card, text);
    }

    private static string Describe(Appointment what, PlannedParties parties) => Texts.Say(
        what.Planned.State switch
        {
            PlannedState.Agreed => "cardAgreed",
            PlannedState.Cancelled => "cardCancelled",
            PlannedState.Moved => what.Waits ? "cardMovedToYou" : "cardMovedByYou",
            _ => what.Waits ? "cardProposedToYou" : "cardProposedByYou",
        },
        [
            ("with", parties.NameOf(PlannedParties.Other(what.Side))),
            ("ofService", parties.OfService),
            ("moment", PlannedTexts.Of(what.Planned.Slot)),
            ("how", ServiceWording.Name(what.Planned.Modality)),
            .. what.Planned.Wanted is { } wanted ? [("wanted", PlannedTexts.Of(wanted))] : Array.Empty<(string, object)>(),
        ]);

    private static IEnumerable<JObject> Buttons(Appointment what, string? link)
    {
        if (what.Planned.State == PlannedState.Cancelled) yield break;
        var key = KeyOf(what.Planned);
        if (what.Waits) yield return Press.Go(Accept, key).Button(Texts.Plain("acceptButton"));
        if (link is not null && what.Planned.IsAgreed)
            yield return new JObject { ["type"] = "Action.OpenUrl", ["title"] = Texts.Plain("calendarButton"), ["url"] = link };
        if (what.Planned.State == PlannedState.Moved) yield return Press.Go(Keep, key).Button(Texts.Plain("keepButton"));
        yield return Press.Go(Move, key).Button(Texts.Plain(what.Waits ? "otherMomentButton" : "moveButton"));
        yield return Press.Go(Cancel, key).Button(Texts.Plain("cancelButton"));
    }
}

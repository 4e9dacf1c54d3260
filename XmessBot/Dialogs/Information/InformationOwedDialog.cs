using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using XmessBot.Core;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Information;

/// <summary>Shows staff which councils have not answered what was asked, those that are late first (R16). Only reads.</summary>
internal sealed class InformationOwedDialog(IdentificationOptions identification)
    : FeatureDialog(DialogId, Audience.Staff, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "informationOwed";

    private const int MostShown = 10;
    private const int MostButtons = 5;
    private static readonly Texts Texts = Texts.For("Information");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var asked = await turn.Requests.AskedAsync(cancellationToken);
        Request[] read =
            [.. asked.Select(each => each.ReadBy(turn.Person!)).OfType<Outcome<Request>.Done>().Select(each => each.Value)];
        if (read.Length == 0) return await EndAsync(step, Texts.Say("owedNone"), cancellationToken);
        var lines = read.Take(MostShown).Select(each => "- " + LineOf(turn, each)).Prepend(Texts.Say("owedHead", ("total", read.Length)));
        if (read.Length > MostShown) lines = lines.Append("- " + Texts.Say("owedMore", ("more", read.Length - MostShown)));
        var text = string.Join('\n', lines);
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            read.Take(MostButtons).Select(each => Press.Go(CapabilityId.RequestDetail, each.Number!)
                .Button(NameWording.OfRequest(each.Number!, each.Municipality))));
        await step.Context.SendActivityAsync(Card.Message(card, text), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static string LineOf(Turn turn, Request asked)
    {
        var entry = asked.InformationPending!;
        var facts = new List<(string, object)>
        {
            ("number", asked.Number!), ("council", Municipalities.WithCode(asked.Municipality)!.DisplayName),
            ("until", entry.Until!.Value), ("question", entry.Text!),
        };
        if (!asked.InformationIsOverdue(turn.Now)) return Texts.Say("owedInTime", facts);
        facts.Add(("days", turn.Today.DayNumber - entry.Until.Value.DayNumber));
        return Texts.Say("owedLate", facts);
    }
}

using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>
/// Shows staff who has sent a request and waits to be confirmed as speaking for their council (R01), each with the two buttons that settle
/// it. Only reads.
/// </summary>
internal sealed class WaitingPeopleDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "waitingPeople";

    private const int MostShown = 5;
    private static readonly Texts Texts = Texts.For("Decisions");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var waiting = await turn.Requests.AwaitingPersonAsync(cancellationToken);
        if (waiting.Count == 0) return await EndAsync(step, Texts.Say("nobodyWaits"), cancellationToken);
        await step.Context.SendActivityAsync(
            Texts.Say("waiting", ("total", waiting.Count)), cancellationToken: cancellationToken);
        foreach (var request in waiting.Take(MostShown))
        {
            var author = (await turn.People.FindAsync(request.Author, cancellationToken))!;
            await step.Context.SendActivityAsync(CardOf(request, author), cancellationToken);
        }

        return await EndAsync(
            step, waiting.Count > MostShown ? Texts.Say("moreWait", ("more", waiting.Count - MostShown)) : null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static Microsoft.Bot.Schema.Activity CardOf(Request request, Person author)
    {
        var text = Texts.Say(
            "waits",
            ("author", NameWording.WithAddress(author)),
            ("council", Municipalities.WithCode(request.Municipality)!.DisplayName),
            ("number", request.Number!),
            ("day", MadridTime.DayOf(request.SubmittedAt!.Value)));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            new DecisionKey(RequestMove.PersonConfirmed, request.Number!, request.Version).Press.Button(Texts.Plain("confirmButton")),
            new DecisionKey(RequestMove.PersonRefused, request.Number!, request.Version).Press.Button(Texts.Plain("refuseButton")),
            Press.Go(CapabilityId.RequestDetail, request.Number!).Button(request.Number!));
        return Card.Message(card, text);
    }
}

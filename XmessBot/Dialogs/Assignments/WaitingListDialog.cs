using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Hours;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>
/// Shows staff the waiting list of each call that has one, in its order, with what the pools have left and a button that opens the grant of
/// the first (R12). Only reads.
/// </summary>
internal sealed class WaitingListDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "waitingList";

    private const int MostShown = 20;
    private static readonly Texts Texts = Texts.For("Assignments");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var requests = await turn.Requests.WaitingAsync(cancellationToken);
        if (WaitingList.Of(requests, turn.Person!) is not Outcome<IReadOnlyList<Request>>.Done({ Count: > 0 } waiting))
            return await EndAsync(step, Texts.Say("waitingNone"), cancellationToken);
        foreach (var call in turn.Calls.All.Reverse())
        {
            if (waiting.Where(each => each.Call == call.Id).ToArray() is { Length: > 0 } theirs)
                await step.Context.SendActivityAsync(await CardOfAsync(turn, call, theirs, cancellationToken), cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<Microsoft.Bot.Schema.Activity> CardOfAsync(
        Turn turn, Call call, Request[] waiting, CancellationToken cancellationToken)
    {
        var left = new Dictionary<Service, Minutes>();
        foreach (var service in Enum.GetValues<Service>())
            left[service] = (await turn.Pools.PoolAsync(call, service, cancellationToken)).Left;
        var text = string.Join("\n\n", [
            Texts.Say("waitingHead", ("call", call.Id), ("total", waiting.Length)),
            string.Join('\n', waiting.Take(MostShown).Select((each, index) => LineOf(each, index + 1))),
            Texts.Say(
                "waitingLeft", ("mentoring", HoursWording.Amount(left[Service.Mentoring])),
                ("advisory", HoursWording.Amount(left[Service.Advisory]))),
        ]);
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        var first = waiting[0];
        var services = first.AwaitsPerson ? []
            : PreferredServices.ToLookAmong(first.Answers.Service).Where(service => left[service] > Minutes.None);
        card["actions"] = new JArray(
            [
                .. services.Select(service => WaitingKey.Of(first, service).Button(WaitingOffers.TitleOf(first, service))),
                Press.Go(CapabilityId.RequestDetail, first.Number!).Button(first.Number!),
            ]);
        return Card.Message(card, text);
    }

    private static string LineOf(Request request, int place)
    {
        var waiting = request.Waiting!;
        (string, object)[] facts =
        [
            ("place", place), ("number", request.Number!),
            ("council", Municipalities.WithCode(request.Municipality)!.DisplayName),
            ("service", AnswerTexts.Of(request.Answers.Service!.Value).ToLowerInvariant()),
            ("day", MadridTime.DayOf(waiting.At)), ("reason", waiting.Text!),
        ];
        return (waiting.Place is { } rank ? Texts.Say("waitingLineRanked", [.. facts, ("rank", rank)]) : Texts.Say("waitingLine", facts))
            + (request.AwaitsPerson ? $" ({Texts.Say("waitingOther")})" : "");
    }
}

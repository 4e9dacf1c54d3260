using System.Globalization;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pending;

/// <summary>
/// A page of the waiting requests: a card with a line and a button for each, and a button for more. It does not wait for an answer.
/// </summary>
internal static class PendingList
{
    private const int Page = 5;
    private const int MostOfNeed = 90;
    private static readonly Texts Texts = Texts.For("Pending");

    /// <summary>
    /// Shows the page after <paramref name="skip"/> requests and remembers it, so that "la tercera" presses the third button.
    /// </summary>
    public static async Task ShowAsync(ITurnContext context, int skip, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var total = await turn.Requests.CountPendingAsync(cancellationToken);
        var stored = await turn.Requests.PendingAsync(skip, Page, cancellationToken);
        Request[] page =
        [
            .. stored.Select(request => request.ReadBy(turn.Person!)).OfType<Outcome<Request>.Done>().Select(read => read.Value),
        ];
        if (page.Length == 0)
        {
            await context.SendActivityAsync(Texts.Say("none"), cancellationToken: cancellationToken);
            return;
        }

        var head = Texts.Say("head", ("total", total), ("first", skip + 1), ("last", skip + page.Length));
        var text = $"{head}\n\n{string.Join('\n', page.Select(Line))}\n\n{Texts.Say("open")}";
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        var buttons = page.Select(request => Press.Go(CapabilityId.RequestDetail, request.Number!).Button(request.Number!)).ToList();
        if (total > skip + page.Length) buttons.Add(More(skip + page.Length));
        card["actions"] = new JArray(buttons);
        await context.SendActivityAsync(Card.Message(card, text), cancellationToken);
        ShownList.Of(context).Show(CapabilityId.RequestDetail, [.. page.Select(request => (request.Number!, request.Number!))]);
    }

    private static JObject More(int shown) =>
        Press.Go(CapabilityId.PendingRequests, shown.ToString(CultureInfo.InvariantCulture)).Button(Texts.Plain("more"));

    private static string Line(Request request) => "- " + Texts.Say(
        "line",
        ("number", request.Number!),
        ("council", Municipalities.WithCode(request.Municipality)!.DisplayName),
        ("day", MadridTime.DayOf(request.SubmittedAt!.Value)),
        ("state", AnswerTexts.Of(request.State)),
        ("need", Shortened(request.Answers.Need ?? "")));

    private static string Shortened(string text) =>
        text.Length <= MostOfNeed ? text : string.Concat(text.AsSpan(0, MostOfNeed), "…");
}

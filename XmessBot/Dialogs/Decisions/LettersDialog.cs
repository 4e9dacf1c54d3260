using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Decisions;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>
/// "Cartes retingudes": the decisions that are held, and who has got which of those released; "la carta de la 7" shows one in full. Only
/// reads.
/// </summary>
internal sealed class LettersDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "letters";

    private const int MostLines = 30;
    private static readonly Texts Texts = Texts.For("LettersDialog");

    /// <summary>The card of one letter, with what can be done with it.</summary>
    internal static async Task<Activity> CardOfAsync(Turn turn, Letter letter, CancellationToken cancellationToken)
    {
        var text = Texts.Say(
            "letter",
            ("line", Line(turn, letter, await LetterOperations.MentorNameAsync(turn, letter, cancellationToken))), ("text", letter.Text));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(Buttons(letter));
        return Card.Message(card, text);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (step.Options is not string { Length: > 0 } named)
        {
            await ShowAllAsync(step, turn, cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var number = (await turn.Requests.NamedAsync(named, turn.Calls, cancellationToken))?.Number ?? named;
        if (await turn.Letters.HeldForAsync(number, cancellationToken) is not { } letter)
            return await EndAsync(step, Texts.Say("noneOf", ("number", number)), cancellationToken);
        if (await LetterOperations.WhyNotShownAsync(turn, [letter], cancellationToken) is { } why)
            return await EndAsync(step, why, cancellationToken);
        await step.Context.SendActivityAsync(await CardOfAsync(turn, letter, cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task ShowAllAsync(WaterfallStepContext step, Turn turn, CancellationToken cancellationToken)
    {
        var held = await turn.Letters.HeldAsync(cancellationToken);
        if (await LetterOperations.WhyNotShownAsync(turn, held, cancellationToken) is { } why)
        {
            await step.Context.SendActivityAsync(why, cancellationToken: cancellationToken);
            return;
        }

        var parts = new List<string>();
        if (held.Count > 0)
        {
            parts.Add(Texts.Say("head", ("total", held.Count)));
            var lines = new List<string>();
            foreach (var letter in held.Take(MostLines))
                lines.Add($"- {await LetterOperations.LineAsync(turn, letter, cancellationToken)}");
            parts.Add(string.Join('\n', lines));
            if (held.Count > MostLines) parts.Add(Texts.Say("moreHeld", ("more", held.Count - MostLines)));
            parts.Add(Texts.Say("after"));
        }
        else
        {
            parts.Add(Texts.Say("none"));
        }

        if ((turn.Calls.LatestAt(turn.Now) ?? turn.Calls.OpenAt(turn.Now)) is { } call
            && await SentAsync(turn, call.Id, cancellationToken) is { Length: > 0 } sent)
            parts.AddRange([Texts.Say("onTheirWay"), sent]);
        var text = string.Join("\n\n", parts);
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        if (held.Count > 0) card["actions"] = new JArray(Press.Go(LetterCapabilities.ReleaseId).Button(Texts.Plain("releaseButton")));
        await step.Context.SendActivityAsync(Card.Message(card, text), cancellationToken);
    }

    private static async Task<string> SentAsync(Turn turn, string call, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var letter in await turn.Letters.OfCallAsync(call, cancellationToken))
        {
            if (letter.State is LetterState.Held or LetterState.Dropped) continue;
            lines.Add(Texts.Say(
                "sentLine",
                ("number", letter.Number), ("council", Municipalities.WithCode(letter.Municipality)!.DisplayName),
                ("becomes", BecomesOf(turn, letter, await LetterOperations.MentorNameAsync(turn, letter, cancellationToken))),
                ("state", LetterWording.Of(letter.State))));
        }

        return string.Join('\n', lines);
    }

    private static string Line(Turn turn, Letter letter, string? mentor) => Texts.Plain(
        "line",
        ("number", letter.Number), ("council", Municipalities.WithCode(letter.Municipality)!.DisplayName),
        ("becomes", BecomesOf(turn, letter, mentor)));

    private static string BecomesOf(Turn turn, Letter letter, string? mentor) =>
        LetterWording.Becomes(letter.Verdict, turn.Calls.Find(letter.Call)!, mentor);

    private static IEnumerable<JObject> Buttons(Letter letter)
    {
        yield return Of(LetterDeed.Rewrite, "rewriteButton");
        if (letter.Verdict.Move == RequestMove.Granted) yield return Of(LetterDeed.ChooseMentor, "mentorButton");
        yield return Of(LetterDeed.Drop, "dropButton");
        yield return Press.Go(LetterCapabilities.ListId).Button(Texts.Plain("listButton"));

        JObject Of(LetterDeed deed, string title) =>
            new LetterKey(deed, letter.Number, letter.Version).Press.Button(Texts.Plain(title));
    }
}

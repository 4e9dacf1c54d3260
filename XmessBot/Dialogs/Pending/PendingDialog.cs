using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Calendar;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Mentors;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Pending;

/// <summary>The requests that wait for the technical commission, a page at a time, and the detail of each (R12). Only reads.</summary>
internal sealed class PendingDialog : ComponentDialog
{
    public const string DialogId = "pending";

    private const int Page = 5;
    private const string More = "more";
    private const string Done = "done";
    private static readonly Texts Texts = Texts.For("Pending");

    public PendingDialog(IdentificationOptions identification)
        : base(DialogId)
    {
        AddDialog(new WaterfallDialog("steps", [IdentificationDialog.For(DialogId), ListAsync, OpenAsync]));
        AddDialog(new OptionPrompt("which", (asked, _) =>
            asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say("whichNotUnderstood"))));
        AddDialog(new IdentificationDialog(identification));
        InitialDialogId = "steps";
    }

    private static async Task<DialogTurnResult> ListAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is not { IsStaff: true })
        {
            // Asked again here, where the data is, whoever began the dialog.
            if (turn.Person is not null) await step.Context.SendActivityAsync(Texts.Say("onlyStaff"), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var skip = Convert.ToInt32(step.Options ?? 0, System.Globalization.CultureInfo.InvariantCulture);
        var total = await turn.Requests.CountPendingAsync(cancellationToken);
        var page = await turn.Requests.PendingAsync(skip, Page, cancellationToken);
        if (page.Count == 0)
        {
            await step.Context.SendActivityAsync(Texts.Say("none"), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values["next"] = skip + Page;
        var lines = page.Select(request => "- " + Texts.Say(
            "line",
            ("number", request.Number!),
            ("council", Municipalities.WithCode(request.Municipality)!.DisplayName),
            ("day", MadridTime.DayOf(request.SubmittedAt!.Value)),
            ("state", AnswerTexts.Of(request.State)),
            ("need", Shortened(request.Answers.Need ?? ""))));
        var options = page.Select(request => new Option(request.Number!, request.Number!)).ToList();
        if (total > skip + Page) options.Add(new Option(More, Texts.Plain("more")));
        options.Add(new Option(Done, Texts.Plain("done")));
        var text = $"{Texts.Say("head", ("total", total), ("first", skip + 1), ("last", skip + page.Count))}\n\n{string.Join("\n", lines)}\n\n{Texts.Say("which")}";
        return await step.PromptAsync("which", Question.Ask(Asking.Choose(Texts.Sentence("which")), text, $"pending|{skip}|{turn.Now.UtcTicks:x}", options), cancellationToken);
    }

    private static async Task<DialogTurnResult> OpenAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var next = Convert.ToInt32(step.Values["next"], System.Globalization.CultureInfo.InvariantCulture);
        switch ((string)step.Result)
        {
            case Done:
                await step.Context.SendActivityAsync(Texts.Say("closed"), cancellationToken: cancellationToken);
                return await step.EndDialogAsync(null, cancellationToken);
            case More:
                return await step.ReplaceDialogAsync("steps", next, cancellationToken);
            case var number when await turn.Requests.WithNumberAsync(number, cancellationToken) is { } request:
                await step.Context.SendActivityAsync(Detail(request, await DetailAsync(turn, request, cancellationToken)), cancellationToken);
                break;
        }

        return await step.ReplaceDialogAsync("steps", next - Page, cancellationToken);
    }

    private static Activity Detail(Request request, string text)
    {
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(MentorsDialog.Button(request).Button(Texts.Plain("mentorsButton")));
        return Card.Message(card, text);
    }

    private static async Task<string> DetailAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var author = await turn.People.FindAsync(request.Author, cancellationToken);
        var council = Municipalities.WithCode(request.Municipality)!;
        var lines = new List<string>
        {
            Texts.Say(
                "detail",
                ("number", request.Number!),
                ("council", council.DisplayName),
                ("comarca", council.Comarca),
                ("state", AnswerTexts.Of(request.State)),
                ("author", author?.Name ?? author?.Email ?? "-"),
                ("address", author?.Email ?? "-")),
        };
        if (request.AwaitsPerson) lines.Add(Texts.Say("awaitsPerson"));
        lines.AddRange(Enum.GetValues<RequestField>().Select(field =>
            $"**{FieldTexts.Name(field)}**  \n{Markdown.Literal(AnswerTexts.Plain(request.Answers, field) ?? "-")}"));
        return string.Join("\n\n", lines);
    }

    private static string Shortened(string text) => text.Length <= 90 ? text : string.Concat(text.AsSpan(0, 90), "…");
}

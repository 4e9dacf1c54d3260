using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Requests.Fields;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Changes one field of a request that was sent, until the deadline (R23). A draft goes to the form instead.</summary>
internal sealed class EditDialog : ComponentDialog
{
    public const string DialogId = "edit";

    private const string None = "none";
    private static readonly Texts Texts = Texts.For("Requests");
    private readonly RequestDesk _desk;

    public EditDialog(RequestDesk desk, IdentificationOptions identification)
        : base(DialogId)
    {
        _desk = desk;
        AddDialog(new WaterfallDialog("steps", [IdentificationDialog.For(DialogId), FindAsync, OpenFieldAsync, TellAsync]));
        AddDialog(new IdentificationDialog(identification));
        AddDialog(new RequestDialog(desk, identification));
        AddDialog(new OptionPrompt("which", (asked, _) =>
            asked.Recognized.Succeeded ? Task.FromResult(true) : Question.AgainAsync(asked, Texts.Say("whichFieldNotUnderstood"))));
        foreach (var field in Enum.GetValues<RequestField>()) AddDialog(RequestDialog.DialogOf(field, desk));
        InitialDialogId = "steps";
    }

    private static async Task<DialogTurnResult> FindAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is null) return await step.EndDialogAsync(null, cancellationToken);
        var options = RequestOptions.Of(step.Options);
        var request = await RequestDesk.CurrentAsync(turn, cancellationToken);
        if (request is null)
        {
            await step.Context.SendActivityAsync(Texts.Say("noRequest"), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (request.State == RequestState.Draft)
            return await step.ReplaceDialogAsync(RequestDialog.DialogId, options with { Resume = true }, cancellationToken);
        if (request.Change(request.Answers, RequestDesk.CallOf(turn, request), turn.Now) is Outcome<Request>.Refused(var why))
        {
            await step.Context.SendActivityAsync(RefusalTexts.Say(why, turn, request), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values["version"] = request.Version;
        if (options.Revisit is { } known) return await step.NextAsync(known.ToString(), cancellationToken);
        return await step.PromptAsync(
            "which",
            Question.Ask(
                Asking.Choose(Texts.Sentence("askWhichField")),
                Texts.Say("askWhichField"),
                $"{request.Id.Value:N}|which|{request.Version}",
                [.. Changeable.Select(field => new Option($"{field}", FieldTexts.Name(field))), new Option(None, Texts.Plain("leaveAsIs"))]),
            cancellationToken);
    }

    private async Task<DialogTurnResult> OpenFieldAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await RequestDesk.CurrentAsync(turn, cancellationToken) is not { } request) return await step.EndDialogAsync(null, cancellationToken);
        if (!Enum.TryParse<RequestField>((string)step.Result, out var field))
        {
            await step.Context.SendActivityAsync(Texts.Say("leftAsIs"), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        step.Values["field"] = field.ToString();
        var said = RequestOptions.Of(step.Options).Said;
        if (said is not null && SaidAnswer.Apply(request.Answers, field, said) is { } answers)
        {
            await _desk.ChangeAsync(turn, request, answers, cancellationToken);
            return await step.NextAsync(null, cancellationToken);
        }

        return await step.BeginDialogAsync(FieldDialog.IdOf(field), said, cancellationToken);
    }

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await RequestDesk.CurrentAsync(turn, cancellationToken) is { } request)
        {
            var before = Convert.ToInt32(step.Values["version"], System.Globalization.CultureInfo.InvariantCulture);
            if (request.Version == before)
            {
                await step.Context.SendActivityAsync(Texts.Say("leftAsIs"), cancellationToken: cancellationToken);
            }
            else
            {
                var field = Enum.Parse<RequestField>((string)step.Values["field"]);
                await step.Context.SendActivityAsync(Texts.Say("changed", ("name", FieldTexts.Name(field)), ("number", request.Number!)), cancellationToken: cancellationToken);
                await _desk.ShowReceiptAsync(step.Context, request, cancellationToken);
            }
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }

    // What was promised is not taken back by a change: to stop taking part is to withdraw.
    private static IEnumerable<RequestField> Changeable => Enum.GetValues<RequestField>().Where(each => each != RequestField.Commitments);
}

using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Requests.Fields;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Changes one field of a submitted request, until the deadline (R23). For a draft it opens the form instead.</summary>
internal sealed class EditDialog : FeatureDialog
{
    public const string DialogId = "edit";

    private const string Change = "change";
    private const string Which = "which";
    private const string Version = "version";
    private const string Field = "field";
    private const string None = "none";
    private static readonly Texts Texts = Texts.For("Requests");
    private readonly RequestOperations _operations;

    public EditDialog(RequestOperations operations, IdentificationOptions identification)
        : base(DialogId, Audience.Known, identification)
    {
        _operations = operations;
        AddDialog(new WaterfallDialog(Change, [AskFieldAsync, OpenFieldAsync, TellAsync]));
        AddDialog(new RequestDialog(operations, identification));
        AddDialog(new OptionPrompt(Which, Understood<string>(() => Texts.Say("whichFieldNotUnderstood"))));
        foreach (var field in Enum.GetValues<RequestField>()) AddDialog(RequestDialog.DialogOf(field, operations));
    }

    // The commitments cannot be edited: a person who no longer accepts them withdraws the request.
    private static IEnumerable<RequestField> Changeable => Enum.GetValues<RequestField>().Where(each => each != RequestField.Commitments);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var options = RequestOptions.Of(step.Options);
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is not { } request)
            return await EndAsync(step, Texts.Say("noRequest"), cancellationToken);
        if (request.State == RequestState.Draft)
            return await step.ReplaceDialogAsync(RequestDialog.DialogId, options with { Resume = true }, cancellationToken);
        var unchanged = request.Change(request.Answers, RequestOperations.CallOf(turn, request), turn.Person!, turn.Now);
        return unchanged is Outcome<Request>.Refused(var why)
            ? await EndAsync(step, Refusals.Say(why, RequestOperations.FactsOf(turn, request)), cancellationToken)
            : await step.ReplaceDialogAsync(Change, options, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskFieldAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = (await RequestOperations.CurrentAsync(Turn.Of(step.Context), cancellationToken))!;
        step.Values[Version] = request.Version;
        if (RequestOptions.Of(step.Options).Revisit is { } known) return await step.NextAsync(known.ToString(), cancellationToken);
        return await step.PromptAsync(
            Which,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askWhichField")),
                Texts.Say("askWhichField"),
                $"{request.Id.Value:N}|which|{request.Version}",
                [
                    .. Changeable.Select(field => new Option($"{field}", FieldWording.Name(field))),
                    new Option(None, Texts.Plain("leaveAsIs")),
                ]),
            cancellationToken);
    }

    private async Task<DialogTurnResult> OpenFieldAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (await RequestOperations.CurrentAsync(turn, cancellationToken) is not { } request)
            return await step.EndDialogAsync(null, cancellationToken);
        if (!Enum.TryParse<RequestField>((string)step.Result, out var field))
            return await EndAsync(step, Texts.Say("leftAsIs"), cancellationToken);

        step.Values[Field] = field.ToString();
        var said = RequestOptions.Of(step.Options).Said;
        if (said is not null && SaidAnswer.Apply(request.Answers, field, step.Context.Said(said)) is { } answers)
        {
            await _operations.ChangeAsync(turn, request, answers, cancellationToken);
            return await step.NextAsync(null, cancellationToken);
        }

        return await step.BeginDialogAsync(FieldDialog.IdOf(field), said, cancellationToken);
    }

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await RequestOperations.CurrentAsync(Turn.Of(step.Context), cancellationToken) is not { } request)
            return await step.EndDialogAsync(null, cancellationToken);
        var before = Convert.ToInt32(step.Values[Version], CultureInfo.InvariantCulture);
        if (request.Version == before) return await EndAsync(step, Texts.Say("leftAsIs"), cancellationToken);
        var name = FieldWording.Name(Enum.Parse<RequestField>((string)step.Values[Field]));
        var text = Texts.Say("changed", ("name", name), ("number", request.Number!));
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        await _operations.ShowReceiptAsync(step.Context, request, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}

using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Exports;
using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Routing;
using XmessBot.Exports;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Exports;

/// <summary>Gives staff a link to a workbook (R12); asks what is to be in it when that was not said.</summary>
internal sealed class ExportDialog : FeatureDialog
{
    public const string DialogId = "export";

    private const string Asking = "asking";
    private const string Parts = "parts";
    private static readonly Texts Texts = Texts.For("ExportDialog");

    private static readonly IReadOnlyDictionary<ExportParts, string> Names = new Dictionary<ExportParts, string>
    {
        [ExportParts.Requests] = Texts.Plain("requests"),
        [ExportParts.Scores] = Texts.Plain("scores"),
        [ExportParts.Sessions] = Texts.Plain("sessions"),
        [ExportParts.Ledger] = Texts.Plain("ledger"),
        [ExportParts.Questions] = Texts.Plain("questions"),
    };

    private readonly ExportLinks _links;

    public ExportDialog(ExportLinks links, IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        _links = links;
        AddDialog(new WaterfallDialog(Asking, [AskAsync, ReadAsync]));
        AddDialog(new FreeTextPrompt(Parts, (asked, _) => IsReadAsync(asked)));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var said = step.Context.Said(opening);
        var call = said.References.Call;
        if (call is not null && Turn.Of(step.Context).Calls.Find(call) is null)
            return await EndAsync(step, Texts.Say("noCall", ("call", call)), cancellationToken);
        var args = new ExportArgs { Parts = ExportSubjects.Read(said), Call = call };
        return args.Parts == ExportParts.None
            ? await step.ReplaceDialogAsync(Asking, args, cancellationToken)
            : await GiveAsync(step, args, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.PromptAsync(
        Parts,
        Question.Ask(
            Routing.Asking.Value(QuestionKind.Short, Texts.Sentence("askParts")),
            Texts.Say("askParts"),
            $"parts|{Turn.Of(step.Context).Now.UtcTicks:x}",
            [.. Names.Select(each => new Option(each.Key.ToString(), each.Value)),
                new Option(nameof(ExportParts.All), Texts.Plain("all"))]),
        cancellationToken);

    private static Task<bool> IsReadAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        if (!asked.Recognized.Succeeded) return Question.AgainAsync(asked, Texts.Say("partsNotUnderstood"));
        if (asked.Recognized.Value.Pressed is not null) return Task.FromResult(true);
        var parts = ExportSubjects.Read(asked.Context.Said());
        if (parts == ExportParts.None) return Question.AgainAsync(asked, Texts.Say("partsNotUnderstood"));
        asked.Recognized.Value = new FreeTextAnswer(null, parts.ToString());
        return Task.FromResult(true);
    }

    private Task<DialogTurnResult> ReadAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = (ExportArgs)step.Options;
        args.Parts = Enum.Parse<ExportParts>(((FreeTextAnswer)step.Result).Pressed!);
        return GiveAsync(step, args, cancellationToken);
    }

    private async Task<DialogTurnResult> GiveAsync(WaterfallStepContext step, ExportArgs args, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var asked = Export.Ask(new ExportId(Guid.CreateVersion7(turn.Now)), args.Parts, args.Call, turn.Person!, turn.Now);
        if (asked is not Outcome<Export>.Done(var export)) return await EndAsync(step, Texts.Say("onlyStaff"), cancellationToken);
        await turn.Exports.SaveAsync(export, cancellationToken);
        var what = ListWording.And([.. Names.Where(each => args.Parts.HasFlag(each.Key)).Select(each => each.Value)]);
        var text = args.Call is { } call ? Texts.Say("readyOf", ("what", what), ("call", call)) : Texts.Say("ready", ("what", what));
        // The address is written after the text, which would escape it.
        return await EndAsync(step, $"{text}\n\n[{Texts.Plain("open")}]({_links.To(export)})", cancellationToken);
    }
}

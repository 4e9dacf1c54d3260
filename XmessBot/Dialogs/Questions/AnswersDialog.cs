using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Questions;

/// <summary>Answers a question about the call, or says that it has no answer.</summary>
internal sealed class AnswersDialog(CallQuestions questions) : Dialog(DialogId)
{
    public const string DialogId = "answers";

    private static readonly Texts Texts = Texts.For("Questions");

    /// <summary>Questions about the call, its content and privacy.</summary>
    public static IReadOnlyList<Capability> Capabilities { get; } =
    [
        // In the middle of something, such a message is weighed as a question and not as a wish.
        OfIntent(Intent.CallInfo) with { Interrupts = Interrupts.Nothing },
        OfIntent(Intent.Faq) with { Interrupts = Interrupts.Nothing },
        OfIntent(Intent.Privacy),
    ];

    private static Capability OfIntent(Intent intent) =>
        new(IntentNames.Of(intent), DialogId) { Intent = intent, OnlyReads = true, Interrupts = Interrupts.Everything };

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var said = dc.Context.Said();
        var turn = Turn.Of(dc.Context);
        var answer = await questions.AnswerAsync(turn, said, cancellationToken);
        var asked = InterruptedDialog.Of(dc.Context).Any;
        var text = answer ?? Texts.Say(asked ? "noAnswerHere" : turn.Person is { IsStaff: true } ? "noAnswerStaff" : "noAnswer");
        if (answer is not null && asked) text = $"{text}\n\n{Texts.Say("backToIt")}";
        await dc.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }
}

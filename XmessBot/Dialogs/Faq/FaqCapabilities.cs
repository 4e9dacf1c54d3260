using XmessBot.Core.Faq;
using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Faq;

/// <summary>Questions and answers for everyone, and what staff does with them (R12, R15, R24).</summary>
internal static class FaqCapabilities
{
    // Read whole, and a question in what is to be written ("respon la 12: …?") is not one to be answered.
    private const double Sure = Claim.Certain;

    // Below what interrupts free text.
    private const double WhileAsked = Claim.MostByIntent;
    private static readonly string Label = IntentNames.Of(Intent.ApproveFaq);
    private static readonly Texts Texts = Texts.For("Faq");

    /// <summary>Questions about the call, its content and privacy.</summary>
    public static Capability[] Answers { get; } =
    [
        // In the middle of something, such a message is weighed as a question and not as a wish.
        OfIntent(Intent.CallInfo) with
        {
            Interrupts = Interrupts.Nothing,
            Buttons = [AnswerKey.Show],
            Press = (_, press, _) => Task.FromResult(
                press.Value == AnswerKey.Show ? new Pressed(AnswerKey.Of(press) is not null, AnswerKey.Of(press)) : new Pressed(true)),
        },
        OfIntent(Intent.Faq) with { Interrupts = Interrupts.Nothing },
        OfIntent(Intent.Privacy),
    ];

    /// <summary>Asks whether a text is a question or the answer to what is open; routed, the text is still the open question's.</summary>
    public static Capability Which { get; } = new(CapabilityId.QuestionOrAnswer, WhichDialog.DialogId)
    {
        Label = "answer",
        KeepsList = true,
    };

    /// <summary>Whether an answer was of use.</summary>
    public static Capability Feedback { get; } = new("faq_feedback", FeedbackDialog.DialogId)
    {
        Label = IntentNames.Of(Intent.Faq),
        KeepsList = true,
        Buttons = [AnswerKey.Useful, AnswerKey.Useless, AnswerKey.Meant],
        Press = (_, press, _) => Task.FromResult(AnswerKey.Of(press) is { } key
            ? new Pressed(true, new Feedback(press.Value, key)) : new Pressed(false)),
    };

    /// <summary>Takes a question to staff.</summary>
    public static Capability Ask { get; } = Asking(AnswerCard.Ask, AskUntoldDialog.DialogId, Audience.Anyone);

    /// <summary>Takes a question to staff, whose asker is told.</summary>
    public static Capability AskTold { get; } = Asking(AnswerCard.AskTold, AskStaffDialog.DialogId, Audience.Known);

    /// <summary>An item in full.</summary>
    public static Capability Item { get; } = new(CapabilityId.FaqItem, FaqItemDialog.DialogId)
    {
        Label = Label,
        Audience = Audience.Staff,
        OnlyReads = true,
        KeepsList = true,
        Recognise = heard => Read(heard) is { Act: FaqAct.Show, Number: { } number } ? Item!.Claims(SureOf(heard), number) : null,
        Press = (_, press, _) => Task.FromResult(
            int.TryParse(press.Key, out var number) ? new Pressed(true, number) : new Pressed(false)),
    };

    /// <summary>Does something with one.</summary>
    public static Capability Do { get; } = new("faq_do", FaqDialog.DialogId)
    {
        Label = Label,
        Audience = Audience.Staff,
        KeepsList = true,
        BeginsAnew = true,
        Recognise = heard => Read(heard) is { Act: not FaqAct.Show } order
            && (order.Number ?? FaqCard.ShownIn(heard) ?? (order.Act == FaqAct.Write ? 0 : null)) is { } number
                ? Do!.Claims(SureOf(heard), FaqArgs.Of(order, number), "an order") : null,
        Buttons = FaqKey.Buttons,
        Press = PressAsync,
        Name = () => Texts.Plain("kept"),
    };

    private static Capability OfIntent(Intent intent) => new(IntentNames.Of(intent), AnswersDialog.DialogId)
    {
        Intent = intent, OnlyReads = true, KeepsList = true, Interrupts = Interrupts.Everything,
    };

    private static Capability Asking(string button, string dialog, Audience audience) => new(button, dialog)
    {
        Label = IntentNames.Of(Intent.Faq),
        Audience = audience,
        Press = (_, press, _) => Task.FromResult(press.Key.Trim() is { Length: > 0 and <= FaqContent.MostQuestion } asked
            ? new Pressed(true, asked) : new Pressed(false)),
    };

    private static double SureOf(Heard heard) => heard.Open is { Waits: true } ? WhileAsked : Sure;

    // Of others only what is said of nothing else: "canvia la resposta de la pregunta 2" is of a request.
    private static FaqOrder? Read(Heard heard) =>
        FaqOrders.Read(heard.Said, heard.Listed == CapabilityId.FaqItem || FaqCard.ShownIn(heard) is not null) is { } order
        && (heard.Role == Role.Staff || order.Act is FaqAct.Publish or FaqAct.Unpublish or FaqAct.Merge or FaqAct.Write)
            ? order : null;

    private static async Task<Pressed> PressAsync(Turn turn, Press press, CancellationToken cancellationToken) =>
        FaqKey.Of(press) is { } key && await turn.Faq.FindAsync(key.Number, cancellationToken) is { } item && item.Version == key.Version
            ? new Pressed(true, key.Args)
            : new Pressed(false);
}

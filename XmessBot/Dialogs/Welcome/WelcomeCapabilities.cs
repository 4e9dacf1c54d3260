using Microsoft.Bot.Builder;
using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Welcome;

/// <summary>Courtesies, help and what the bot cannot do yet, each with one reply.</summary>
internal static class WelcomeCapabilities
{
    private static readonly Texts Texts = Texts.For("Welcome");

    // In the middle of something, only a message that is nothing but a courtesy counts as one.
    private static Capability Hello { get; } = OfIntent(Intent.Greeting, GreetingDialog.DialogId) with
    {
        Interrupts = Interrupts.Nothing,
        Recognise = heard => heard.Said.Courtesy == Courtesy.Hello ? Hello!.Claims(Rank.Courtesy, heard) : null,
        Overview = turn => turn.Person is null ? GreetingDialog.DialogId : null,
    };

    private static Capability Goodbye { get; } = OfIntent(Intent.Goodbye, "goodbye") with
    {
        Interrupts = Interrupts.Nothing,
        Recognise = heard => heard.Said.Courtesy == Courtesy.Goodbye ? Goodbye!.Claims(Rank.Courtesy, heard) : null,
    };

    /// <summary>The lines of the feature table.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        new(_ => new GreetingDialog(), Hello),
        new(_ => new ReplyDialog("help", WelcomeCard.Help), OfIntent(Intent.Help, "help")),
        new(
            _ => new ReplyDialog(CapabilityId.Questions, _ => WelcomeCard.Questions()),
            new Capability(CapabilityId.Questions, CapabilityId.Questions) { OnlyReads = true }),
        new(_ => Reply("goodbye"), Goodbye),
        Says("human", Intent.Human),
        Says("onlyCatalan", Intent.LanguageSwitch),
    ];

    private static Feature Says(string text, params Intent[] intents) =>
        new(_ => Reply(text), [.. intents.Select(intent => OfIntent(intent, text))]);

    private static ReplyDialog Reply(string text) => new(text, _ => MessageFactory.Text(Texts.Say(text)));

    private static Capability OfIntent(Intent intent, string dialog) =>
        new(IntentNames.Of(intent), dialog) 
    {
        Intent = intent,
        OnlyReads = true,
        Interrupts = Interrupts.Everything,
        InAnyForm = intent is Intent.LanguageSwitch,
    };
}

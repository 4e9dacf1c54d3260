using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Welcome;

/// <summary>Courtesies, help, and what the bot cannot do yet: each is one reply.</summary>
internal static class WelcomeCapabilities
{
    private static readonly Texts Texts = Texts.For("Welcome");

    /// <summary>A line of the table for each.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        new(_ => new GreetingDialog(), OfIntent(Intent.Greeting, GreetingDialog.DialogId) with { Overview = turn => turn.Person is null ? GreetingDialog.DialogId : null }),
        new(_ => new ReplyDialog("help", WelcomeCard.Help), OfIntent(Intent.Help, "help")),
        new(_ => new ReplyDialog(CapabilityId.Questions, _ => WelcomeCard.Questions()), new Capability(CapabilityId.Questions, CapabilityId.Questions) { OnlyReads = true }),
        Says("goodbye", Intent.Goodbye),
        Says("human", Intent.Human),
        Says("onlyCatalan", Intent.LanguageSwitch),
        Says("notYet", Intent.AssessRequest, Intent.HourPoolReport, Intent.ApproveFaq, Intent.ManageMembers),
    ];

    private static Feature Says(string text, params Intent[] intents) => new(
        _ => new ReplyDialog(text, _ => MessageFactory.Text(Texts.Say(text))), [.. intents.Select(intent => OfIntent(intent, text))]);

    private static Capability OfIntent(Intent intent, string dialog) =>
        new(IntentNames.Of(intent), dialog) { Intent = intent, OnlyReads = true, Interrupts = Interrupts.Everything };
}

using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;
using XmessBot.Core.Reminders;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Reminders;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.ReminderChoices;

/// <summary>Shows a person the kinds of reminder that they may get, silences one, or takes that back.</summary>
internal sealed class RemindersDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Known, identification)
{
    /// <summary>Its id.</summary>
    public const string DialogId = "reminders";

    private static readonly Texts Texts = Texts.For("ReminderChoices");
    private static readonly ReminderKind[] OnlyStaff =
        [ReminderKind.HoursForWaiting, ReminderKind.RequestsUnassessed, ReminderKind.PoolFilling];

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var choice = step.Options as ReminderChoice ?? new ReminderChoice();
        var silenced = await turn.Reminders.SilencedByAsync(turn.Person!.Id, cancellationToken);
        var kind = choice.Kind ?? choice.Wish switch
        {
            // "No m'ho recordis més": what was reminded of last.
            ReminderWish.Silence => await turn.Reminders.LastSentToAsync(turn.Person.Id, cancellationToken),
            ReminderWish.Resume when silenced.Count == 1 => silenced.Single(),
            _ => null,
        };
        var reply = (choice.Wish, kind) switch
        {
            (ReminderWish.Silence, { } which) => await SilenceAsync(turn, which, cancellationToken),
            (ReminderWish.Resume, { } which) => await ResumeAsync(turn, which, cancellationToken),
            (ReminderWish.Silence, _) => ListOf(turn.Person, silenced, Texts.Say("which")),
            (ReminderWish.Resume, _) when silenced.Count == 0 => CardOf(Texts.Say("nothingSilenced")),
            (ReminderWish.Own, _) => ListOf(turn.Person, silenced, null, Texts.Say("notYourOwn")),
            _ => ListOf(turn.Person, silenced, null),
        };
        await step.Context.SendActivityAsync(reply, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<Activity> SilenceAsync(Turn turn, ReminderKind kind, CancellationToken cancellationToken)
    {
        await turn.Reminders.SilenceAsync(turn.Person!.Id, kind, turn.Now, cancellationToken);
        return CardOf(Texts.Say("silenced", ("which", ReminderStop.NameOf(kind))), ButtonOf(kind, silenced: true));
    }

    private static async Task<Activity> ResumeAsync(Turn turn, ReminderKind kind, CancellationToken cancellationToken)
    {
        await turn.Reminders.ResumeAsync(turn.Person!.Id, kind, cancellationToken);
        return CardOf(Texts.Say("resumed", ("which", ReminderStop.NameOf(kind))));
    }

    private static Activity ListOf(Person person, IReadOnlySet<ReminderKind> silenced, string? asks, string? lead = null)
    {
        ReminderKind[] kinds = [.. Enum.GetValues<ReminderKind>().Where(each => person.IsStaff || !OnlyStaff.Contains(each))];
        var lines = kinds.Select(each =>
            "- " + Texts.Say(silenced.Contains(each) ? "off" : "on", ("which", ReminderStop.NameOf(each))));
        var text = string.Join('\n', lines.Prepend(Texts.Say("head")));
        if (lead is not null) text = $"{lead}\n\n{text}";
        return CardOf(
            asks is null ? text : $"{text}\n\n{asks}", [.. kinds.Select(each => ButtonOf(each, silenced.Contains(each)))]);
    }

    private static JObject ButtonOf(ReminderKind kind, bool silenced) => silenced
        ? ReminderKey.ResumeOf(kind).Button(Texts.Plain("resume", ("which", ReminderStop.NameOf(kind))))
        : ReminderKey.SilenceOf(kind).Button(Texts.Plain("silence", ("which", ReminderStop.NameOf(kind))));

    private static Activity CardOf(string text, params JObject[] buttons)
    {
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(buttons.ToArray<object>());
        return Card.Message(card, text);
    }
}

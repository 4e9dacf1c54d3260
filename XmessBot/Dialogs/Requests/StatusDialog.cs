using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Calendar;
using XmessBot.Core.Calls;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Reminders;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Notifications.Reminders;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>Shows the state of the person's request and what can be done with it.</summary>
internal sealed class StatusDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Known, identification)
{
    public const string DialogId = "status";

    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The key of the buttons that act on a request in its current version.</summary>
    public static string KeyOf(Request request) => $"{request.Id.Value:N}|status|{request.Version}";

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        Reminders.ShowAgain(step.Context);
        var found = await RequestOperations.CurrentAsync(turn, cancellationToken)
            ?? await RequestOperations.WithdrawnAsync(turn, cancellationToken);
        if (found is not { } request) return await EndAsync(step, Texts.Say("noRequest"), cancellationToken);
        var silenced = await turn.Reminders.SilencedByAsync(turn.Person!.Id, cancellationToken);
        await step.Context.SendActivityAsync(Show(turn, request, silenced), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static Activity Show(Turn turn, Request request, IReadOnlySet<ReminderKind> silenced)
    {
        var text = Describe(turn, request);
        if (silenced.Count > 0)
            text += "\n\n" + Texts.Say("statusSilenced", ("kinds", ListWording.And([.. silenced.Order().Select(ReminderStop.NameOf)])));
        var key = KeyOf(request);
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        var buttons = Buttons(turn, request).Select(button => Press.Go(button.Value, key).Button(button.Title));
        if (silenced.Count > 0) buttons = buttons.Append(Press.Go(CapabilityId.Reminders).Button(Texts.Plain("remindersButton")));
        card["actions"] = new JArray(buttons);
        return Card.Message(card, text);
    }

    private static string Describe(Turn turn, Request request)
    {
        var council = Municipalities.WithCode(request.Municipality)!.Of;
        if (request.State == RequestState.Draft)
        {
            var answered = FieldTexts.Steps - request.Answers.Missing.Count();
            return Texts.Say("statusDraft", ("council", council), ("answered", answered), ("steps", FieldTexts.Steps));
        }

        var day = MadridTime.DayOf(request.SubmittedAt!.Value);
        var lines = new List<string>
        {
            Texts.Say("status", ("number", request.Number!), ("council", council), ("state", AnswerTexts.Of(request.State)), ("day", day)),
        };
        if (request.AwaitsPerson && RequestMoves.IsPending(request.State)) lines.Add(Texts.Say("statusWaits"));
        if (request.Decision is { Text: { } reason } decision && decision.To == request.State)
            lines.Add(Texts.Say("statusReason", ("reason", reason)));
        if (RequestOperations.CallOf(turn, request) is { Deadline: { } deadline } call && RequestMoves.IsPending(request.State))
        {
            if (call.PhaseAt(turn.Now) != CallPhase.Open) lines.Add(Texts.Say("statusNoChange", ("deadline", deadline)));
            else if (RequestMoves.Allows(request.State, RequestMove.Changed))
                lines.Add(Texts.Say("statusChange", ("deadline", deadline)));
        }

        return string.Join("\n\n", lines);
    }

    private static IEnumerable<Option> Buttons(Turn turn, Request request)
    {
        var open = RequestOperations.CallOf(turn, request).PhaseAt(turn.Now) == CallPhase.Open;
        if (request.State == RequestState.Draft && open) yield return new Option(CapabilityId.NewRequest, Texts.Plain("continueButton"));
        if (request.State != RequestState.Draft && RequestMoves.Allows(request.State, RequestMove.Changed) && open)
            yield return new Option(CapabilityId.EditRequest, Texts.Plain("editButton"));
        if (RequestMoves.Allows(request.State, RequestMove.Withdrawn))
            yield return new Option(CapabilityId.WithdrawRequest, Texts.Plain("withdrawButton"));
    }
}

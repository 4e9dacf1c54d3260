using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using XmessBot.Core;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Amends or undoes logged sessions when their author edits or deletes the message that reported them (in Teams), and says so. If the
/// edited message is not clear, it asks, and changes nothing.
/// </summary>
internal static class MessageEdits
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>A message was edited.</summary>
    public static async Task EditedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var sessions = await OfMessageAsync(turn, context.Activity, cancellationToken);
        if (sessions.Count == 0) return;
        var open = await SessionOperations.OpenAsync(turn, cancellationToken);
        var (told, why) = SessionMessageReader.Read(context.Said(), turn, open);
        var clear = why is null && told.Count == sessions.Count && told.All(each => each is { Date: not null, Length: not null })
            && told.Zip(sessions).All(pair => pair.First.Fits.Count < 2 || pair.First.Fits.Contains(pair.Second.Assignment));
        await AmendAsync(context, sessions, clear ? [.. told] : null, cancellationToken);
    }

    /// <summary>A message was deleted.</summary>
    public static async Task DeletedAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var sessions = await OfMessageAsync(Turn.Of(context), context.Activity, cancellationToken);
        if (sessions.Count > 0) await AmendAsync(context, sessions, [], cancellationToken);
    }

    // Null when the new message is not clear; empty to undo the sessions.
    private static async Task AmendAsync(
        ITurnContext context, IReadOnlyList<Session> sessions, IReadOnlyList<PartialSession>? told, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(context);
        var lines = new List<string>();
        foreach (var (session, index) in sessions.Select((session, index) => (session, index)))
        {
            var facts = told is { Count: > 0 } && told[index] is var each ? session.Facts with
            {
                Date = each.Date!.Value,
                Start = each.Start,
                Length = new Core.Hours.Minutes(each.Length!.Value),
                Modality = each.Modality ?? session.Facts.Modality,
                Topic = each.Topic ?? session.Facts.Topic,
            } : session.Facts;
            // If the message now names another council, the session moves to that council's assignment.
            var to = told is { Count: > 0 } && told[index].Assignment is { } named ? named : session.Assignment;
            if (told is { Count: > 0 } && facts == session.Facts && to == session.Assignment) continue;
            var note = new SessionNote
            {
                Task = SessionTask.Amend,
                Begun = turn.Now,
                Number = session.Number,
                Sessions = told is { Count: > 0 } ? [PartialSession.Of(to, facts)] : [],
            };
            var preview = await AmendmentPreview.OfAsync(turn, note, session, cancellationToken);
            lines.Add(told is null ? Unclear(session) : preview.Outcome switch
            {
                Outcome<SessionChange>.Done(var change) => await AmendmentPreview.KeepAsync(turn, preview, change, cancellationToken),
                // R10: rewording cannot help here, so this refusal is explained.
                Outcome<SessionChange>.Refused(LoggingClosed why) => Refusals.Say(why, preview.FactsOf(turn)),
                _ => Unclear(session),
            });
        }

        if (lines.Count > 0) await context.SendActivityAsync(string.Join("\n\n", lines), cancellationToken: cancellationToken);
    }

    private static string Unclear(Session session) =>
        Texts.Say("editUnclear", ("number", session.Number), ("before", SessionTexts.Facts(session.Facts)));

    // Only the person's own sessions.
    private static async Task<IReadOnlyList<Session>> OfMessageAsync(Turn turn, Activity activity, CancellationToken cancellationToken) =>
        turn.Person is null || activity.Id is not { } id ? []
        : [.. (await turn.Sessions.OfSourceAsync(new SessionSource(turn.Conversation, id), cancellationToken))
            .Where(session => session.Counts && session.Mentor == turn.Person.Id)];
}

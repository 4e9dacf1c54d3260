using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Notifications.Information;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Decisions;

/// <summary>Brings to Core what it needs to decide on a request, stores what it decides, and writes to the council.</summary>
internal static class DecisionOperations
{
    /// <summary>The decision as it would be now.</summary>
    public static async Task<Outcome<Request>> DecideAsync(
        Turn turn, Request request, DecisionArgs args, CancellationToken cancellationToken)
    {
        var (by, now, text) = (turn.Person!, turn.Now, args.Text ?? "");
        return args.Move switch
        {
            RequestMove.InformationAsked => request.AskInformation(text, UntilOf(args), by, now),
            RequestMove.Waitlisted => request.Waitlist(text, by, now),
            RequestMove.Declined => request.Decline(text, by, now),
            RequestMove.PersonRefused => request.RefusePerson(text, by, now),
            _ => request.ConfirmPerson(
                await turn.Requests.LiveOfAsync(request.Call, request.Municipality, cancellationToken), by, now),
        };
    }

    /// <summary>
    /// Stores a decision, and puts the e-mail to the council's person in the outbox, with a link to answer when it asks something.
    /// </summary>
    public static async Task SaveAsync(Turn turn, Request decided, InformationLinks? links, CancellationToken cancellationToken)
    {
        var author = (await turn.People.FindAsync(decided.Author, cancellationToken))!;
        var move = decided.Entries[^1].Move;
        if (move == RequestMove.PersonConfirmed
            && author.ConfirmFor(decided.Municipality, turn.Person!) is Outcome<Person>.Done(var person))
            await turn.People.SaveAsync(person, cancellationToken);
        if (move is RequestMove.PersonConfirmed or RequestMove.PersonRefused)
        {
            await turn.Memberships.AnswerAsync(
                StaffQuestionKind.SpeaksForCouncil, decided.Municipality, decided.Author, turn.Now, cancellationToken);
        }

        await turn.Requests.SaveAsync(decided, askedIn: null, cancellationToken);
        turn.Outbox.Send(DecisionMail.ToCouncil(author, decided, decided.InformationPending is null ? null : links?.InMail(decided)));
    }

    /// <summary>The last day to answer of a question to the council.</summary>
    public static DateOnly UntilOf(DecisionArgs args) => DateOnly.ParseExact(args.Until!, "O", CultureInfo.InvariantCulture);
}

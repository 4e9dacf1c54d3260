using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Decisions;
using XmessBot.Core.Hours;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Ranking;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Refusing;
using XmessBot.Notifications.Planned;
using XmessBot.Outbox;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>A held letter and what its release comes to; <paramref name="Before"/> is the pool before a grant.</summary>
internal sealed record Releasing(Letter Letter, Request Request, Outcome<Release> Outcome, HourPool? Before);

/// <summary>Brings to Core what it needs to release letters, and stores and sends what comes of it.</summary>
internal static class LetterOperations
{
    private static readonly Texts Texts = Texts.For("LettersDialog");

    /// <summary>What releasing every held letter would do now, in the order of the requests, which is that of the hours.</summary>
    public static async Task<IReadOnlyList<Releasing>> ReleasingAsync(Turn turn, CancellationToken cancellationToken)
    {
        var pools = new Dictionary<(string Call, Service Service), HourPool>();
        var all = new List<Releasing>();
        foreach (var letter in await turn.Letters.HeldAsync(cancellationToken))
        {
            var (request, call) = ((await turn.Requests.FindAsync(letter.Request, cancellationToken))!, turn.Calls.Find(letter.Call)!);
            var mentor = letter.Verdict.Mentor is { } person ? await turn.Mentors.FindAsync(person, cancellationToken) : null;
            HourPool? pool = null;
            if (letter.Verdict.Service is { } service && !pools.TryGetValue((call.Id, service), out pool))
                pool = pools[(call.Id, service)] = await turn.Pools.PoolAsync(call, service, cancellationToken);
            var outcome = letter.Release(
                new AssignmentId(Guid.CreateVersion7(turn.Now)), request, call, mentor, pool, turn.Person!, turn.Now);
            if (outcome is Outcome<Release>.Done({ Grant: { } grant })) pools[(call.Id, grant.Pool.Service)] = grant.Pool;
            all.Add(new Releasing(letter, request, outcome, pool));
        }

        return all;
    }

    /// <summary>Stores what can be released, all in this turn's one commit, and sends each its letter.</summary>
    public static async Task<int> ReleaseAsync(Turn turn, IEnumerable<Releasing> all, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var each in all)
        {
            if (each.Outcome is not Outcome<Release>.Done(var release)) continue;
            await turn.Letters.SaveAsync(release.Letter, cancellationToken);
            if (release.Grant is { } grant) await turn.Assignments.SaveAsync(grant, each.Before!, cancellationToken);
            else await turn.Requests.SaveAsync(release.Request, askedIn: null, cancellationToken);
            var author = (await turn.People.FindAsync(release.Request.Author, cancellationToken))!;
            var subject = LetterWording.Subject(release.Letter.Verdict.Move, release.Letter.Number);
            turn.Outbox.Send(new MailMessage(author.Email, subject, release.Letter.Text), letter: release.Letter.Id);
            if (release.Grant is { Assignment: var given })
                turn.Outbox.Send(ToMentor(turn, await PlannedParties.OfAsync(turn.People, given, cancellationToken)));
            count++;
        }

        return count;
    }

    /// <summary>
    /// The requests of held letters that the reader has still to give points to. A letter is made of everybody's points, so until then it
    /// is not shown (R12).
    /// </summary>
    public static async Task<IReadOnlyList<string>> UnscoredAsync(
        Turn turn, IReadOnlyList<Letter> held, CancellationToken cancellationToken)
    {
        var numbers = new List<string>();
        foreach (var letters in held.GroupBy(letter => letter.Call))
        {
            var assessors = await turn.Assessments.OfCallAsync(letters.Key, cancellationToken);
            var requests = (await turn.Requests.UndecidedOfAsync(letters.Key, cancellationToken))
                .Where(request => letters.Any(letter => letter.Request == request.Id)).ToArray();
            var assessments = await turn.Assessments.OfAsync(requests, cancellationToken);
            numbers.AddRange(requests.Zip(assessments)
                .Where(each => each.Second.MissingAmong(assessors).Any(person => person.Id == turn.Person!.Id))
                .Select(each => each.First.Number!));
        }

        return numbers;
    }

    /// <summary>Why held letters are not shown to the reader, in words; null when they may be.</summary>
    public static async Task<string?> WhyNotShownAsync(Turn turn, IReadOnlyList<Letter> held, CancellationToken cancellationToken) =>
        await UnscoredAsync(turn, held, cancellationToken) is { Count: > 0 } numbers
            ? Refusals.Say(new NotScoredYet(numbers), new RefusalFacts(turn, Doing.Deciding))
            : null;

    /// <summary>The name of who gives what a letter grants; null when nobody is chosen.</summary>
    public static async Task<string?> MentorNameAsync(Turn turn, Letter letter, CancellationToken cancellationToken) =>
        letter.Verdict.Mentor is { } person && await turn.People.FindAsync(person, cancellationToken) is { } mentor
            ? NameWording.Of(mentor)
            : null;

    /// <summary>A letter as a line: "2026-1-003, Vic: a la llista d'espera".</summary>
    public static async Task<string> LineAsync(Turn turn, Letter letter, CancellationToken cancellationToken) => Texts.Say(
        "line",
        ("number", letter.Number), ("council", Municipalities.WithCode(letter.Municipality)!.DisplayName),
        ("becomes", LetterWording.Becomes(
            letter.Verdict, turn.Calls.Find(letter.Call)!, await MentorNameAsync(turn, letter, cancellationToken))));

    private static MailMessage ToMentor(Turn turn, PlannedParties parties) => new(
        parties.Mentor.Email,
        Texts.Plain("subjectMentor", ("ofService", parties.OfService), ("council", parties.Council)),
        Texts.Plain(
            "mailMentor",
            ("hours", HoursWording.Amount(parties.Assignment.Assigned)), ("ofService", parties.OfService), ("council", parties.Council),
            ("number", parties.Assignment.RequestNumber),
            ("window", CallWording.Window(turn.Calls.Find(parties.Assignment.Call)!))));
}

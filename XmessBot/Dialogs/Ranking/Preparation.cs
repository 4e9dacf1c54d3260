using XmessBot.Core;
using XmessBot.Core.Decisions;
using XmessBot.Core.Mentors;
using XmessBot.Core.Ranking;
using XmessBot.Core.Requests;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>A decision to prepare, with its letter; the refusal where it cannot be.</summary>
/// <param name="Request">The request.</param>
/// <param name="Verdict">What would be decided.</param>
/// <param name="Mentor">The name of who would give what is granted; null when nobody can, and for the others.</param>
/// <param name="Outcome">The letter, or why not.</param>
internal sealed record Prepared(Request Request, Verdict Verdict, string? Mentor, Outcome<Letter> Outcome);

/// <summary>Makes the decisions that come of a ranking, each with its reason from the ranking's own data (R12).</summary>
internal static class Preparation
{
    private static readonly Texts Texts = Texts.For("Ranking");

    /// <summary>The decisions on those that are in, and, if asked for, on the rest.</summary>
    public static async Task<IReadOnlyList<Prepared>> OfAsync(
        Turn turn, StoredDemand stored, PoolRanking ranking, bool rest, CancellationToken cancellationToken)
    {
        var held = (await turn.Letters.HeldAsync(cancellationToken)).Select(letter => letter.Number).ToHashSet(StringComparer.Ordinal);
        var mentors = await turn.Mentors.AllAsync(cancellationToken);
        var given = new Dictionary<Guid, int>();
        var all = new List<Prepared>();
        foreach (var line in ranking.Lines.Where(line => line.Chosen || rest))
        {
            var request = stored.Requests[line.Number];
            var mentor = line.Chosen && !held.Contains(line.Number) ? Best(turn, stored, request, mentors, given) : null;
            var name = mentor is null ? null : NameWording.Of((await turn.People.FindAsync(mentor.Person, cancellationToken))!);
            var verdict = line.Chosen
                ? new Verdict(RequestMove.Granted, ReasonOf(stored, ranking, line), stored.Service, mentor?.Person)
                : new Verdict(RequestMove.Waitlisted, ReasonOf(stored, ranking, line), Place: line.Place);
            all.Add(new Prepared(request, verdict, name, held.Contains(line.Number) ? new LetterHeldAlready(line.Number) : Letter.Hold(
                new LetterId(Guid.CreateVersion7(turn.Now)), request, verdict,
                LetterWording.Of(request, verdict, stored.Call, name), turn.Person!, turn.Now)));
        }

        return all;
    }

    // The best proposed, but nobody twice while another can.
    private static Mentor? Best(
        Turn turn, StoredDemand stored, Request request, IReadOnlyList<Mentor> mentors, Dictionary<Guid, int> given)
    {
        if (Proposals.For(request, stored.Call, stored.Service, mentors,
            turn.Person!) is not Outcome<IReadOnlyList<Proposal>>.Done(var best))
            return null;
        var mentor = best.Select(proposal => proposal.Mentor).OrderBy(each => given.GetValueOrDefault(each.Person.Value)).FirstOrDefault();
        if (mentor is not null) given[mentor.Person.Value] = given.GetValueOrDefault(mentor.Person.Value) + 1;
        return mentor;
    }

    // The council reads it: of others it says nothing but how many they were.
    private static string ReasonOf(StoredDemand stored, PoolRanking ranking, RankingLine line)
    {
        if (line.Points is not { } points) return Texts.Plain("reasonAll", ("ofService", ServiceWording.Of(stored.Service)));
        (string, object)[] facts =
        [
            ("asked", ranking.Lines.Count), ("packages", ranking.Demand.Packages), ("ofService", ServiceWording.Of(stored.Service)),
            ("points", RankingWording.Of(points.Total)), ("parts", RankingWording.Parts(points)),
        ];
        return line.Standing switch
        {
            Standing.ByDiversity => Texts.Plain("reasonInDiversity", facts),
            Standing.GaveWay => Texts.Plain("reasonGaveWay", facts),
            Standing.FewerPoints =>
                Texts.Plain("reasonOut", [.. facts, ("lowest", RankingWording.Lowest(points, ranking.Demand.Weights))]),
            _ => Texts.Plain("reasonIn", facts),
        };
    }
}

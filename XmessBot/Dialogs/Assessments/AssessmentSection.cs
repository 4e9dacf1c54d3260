using Newtonsoft.Json.Linq;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>
/// What the detail card of a request says of its assessment: who has scored it; and the points, notes, mean and spread only to who has
/// scored it too (R12).
/// </summary>
/// <param name="Text">In Markdown.</param>
/// <param name="Buttons">What the person can do about it.</param>
internal sealed record AssessmentSection(string Text, IReadOnlyList<JObject> Buttons)
{
    private static readonly Texts Texts = Texts.For("Assessments");

    /// <summary>The section for the person who speaks. Two or three statements.</summary>
    public static async Task<AssessmentSection> OfAsync(Turn turn, Request request, CancellationToken cancellationToken)
    {
        var assessed = await AssessmentOperations.OfAsync(turn, request, cancellationToken);
        return new AssessmentSection(
            await TextAsync(turn, assessed, cancellationToken), [.. Actions(assessed, turn.Person!)]);
    }

    /// <summary>Its text.</summary>
    public static async Task<string> TextAsync(Turn turn, AssessedRequest assessed, CancellationToken cancellationToken)
    {
        var seen = assessed.Assessment.SeenBy(turn.Person!);
        var lines = new List<string> { Head(assessed) };
        if (!seen.IsOpen) lines.Add(WhyNot(assessed, turn.Person!));
        if (seen is { Total: { } total, Spread: { } spread })
        {
            lines.Add(Means(seen, total, spread));
            // One's own first.
            foreach (var each in seen.Given.OrderBy(each => each.Assessor != turn.Person!.Id))
                lines.Add(await LineAsync(turn, assessed, each, cancellationToken));
        }

        return string.Join('\n', lines);
    }

    private static string Head(AssessedRequest assessed)
    {
        var (scored, missing) = (assessed.Assessment.ScoredBy.Count, assessed.Missing);
        if (scored + missing.Count == 0) return Texts.Say("nobodyAssesses");
        var head = Texts.Say("scored", ("scored", scored), ("all", scored + missing.Count));
        var isDecided = !RequestMoves.Allows(assessed.Request.State, RequestMove.Declined);
        return missing.Count == 0 || isDecided ? head : $"{head} {Texts.Say("missing", ("people", AssessmentTexts.Of(missing)))}";
    }

    // In a paragraph of its own: a list needs one too.
    private static string WhyNot(AssessedRequest assessed, Person person)
    {
        var mayScore = assessed.WhyNotScore(person) is null;
        return assessed.Assessment.Abstaining.Contains(person.Id) ? $"\n{Texts.Say("youAbstain")}"
            : mayScore ? $"\n{Texts.Say("seenOnceScored")}"
            : $"\n{Texts.Say("seenByAssessors")}";
    }

    private static string Means(SeenAssessment seen, Points total, int spread)
    {
        var each = Enum.GetValues<Criterion>().Select(criterion => Texts.Plain(
            "meanOfOne", ("criterion", AssessmentTexts.Of(criterion)), ("mean", AssessmentTexts.Of(seen.MeanOf(criterion)!.Value))));
        var mean = Texts.Say(
            "mean", ("total", AssessmentTexts.Of(total)), ("most", CriteriaScores.Most * Enum.GetValues<Criterion>().Length),
            ("each", ListWording.And([.. each])));
        return seen.Given.Count == 1 ? $"\n{mean}\n" : $"\n{mean} {Texts.Say("spread", ("spread", spread))}\n";
    }

    private static async Task<string> LineAsync(
        Turn turn, AssessedRequest assessed, Assessment given, CancellationToken cancellationToken)
    {
        // Who scored it may no longer be an assessor of the call.
        var person = assessed.CallsAssessors.FirstOrDefault(each => each.Id == given.Assessor)
            ?? await turn.People.FindAsync(given.Assessor, cancellationToken);
        var who = given.Assessor == turn.Person!.Id ? Texts.Plain("you") : person is null ? Texts.Plain("left") : NameWording.Of(person);
        (string, object)[] facts = [("who", who), ("points", AssessmentTexts.Of(given.Scores))];
        return given.Note is { } note ? Texts.Say("lineNote", [.. facts, ("note", note)]) : Texts.Say("line", facts);
    }

    private static IEnumerable<JObject> Actions(AssessedRequest assessed, Person person)
    {
        if (assessed.WhyNotScore(person) is not null) yield break;
        yield return AssessKey.Of(assessed, person).Press
            .Button(Texts.Plain(assessed.Assessment.HasScored(person.Id) ? "scoreAgainButton" : "scoreButton"));
    }
}

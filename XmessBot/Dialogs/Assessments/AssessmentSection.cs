using Newtonsoft.Json.Linq;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>
/// What the detail card of a request says of its assessment: who has scored it; and the points, notes, mean and spread only to who has
/// scored it too (R12).
/// </summary>
internal static class AssessmentSection
{
    private static readonly Texts Texts = Texts.For("Assessments");

    /// <summary>Its text.</summary>
    /// <param name="assessed">The request.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="people">Who has scored it, by id; who is not there has left.</param>
    public static string TextOf(AssessedRequest assessed, Person reader, IReadOnlyDictionary<PersonId, Person> people)
    {
        var seen = assessed.Assessment.SeenBy(reader);
        var lines = new List<string> { Head(assessed) };
        if (IsOutdated(assessed, reader)) lines.Add($"\n{Texts.Say("changedSinceYours")}");
        if (!seen.IsOpen) lines.Add(WhyNot(assessed, reader));
        if (seen is { Total: { } total, Spread: { } spread })
        {
            lines.Add(Means(seen, total, spread));
            // One's own first.
            lines.AddRange(seen.Given.OrderBy(each => each.Assessor != reader.Id)
                .Select(each => LineOf(each, reader, people.GetValueOrDefault(each.Assessor))));
        }

        return string.Join('\n', lines);
    }

    /// <summary>What the reader can do about it.</summary>
    public static IEnumerable<JObject> ButtonsOf(AssessedRequest assessed, Person reader)
    {
        if (assessed.WhyNotScore(reader) is not null) yield break;
        yield return AssessKey.Of(assessed, reader).Press
            .Button(Texts.Plain(assessed.Assessment.HasScored(reader.Id) ? "scoreAgainButton" : "scoreButton"));
    }

    private static string Head(AssessedRequest assessed)
    {
        var (scored, missing) = (assessed.Assessment.ScoredBy.Count, assessed.Missing);
        if (scored + missing.Count == 0) return Texts.Say("nobodyAssesses");
        var head = Texts.Say("scored", ("scored", scored), ("all", scored + missing.Count));
        var isDecided = !RequestMoves.Allows(assessed.Request.State, RequestMove.Declined);
        return missing.Count == 0 || isDecided ? head : $"{head} {Texts.Say("missing", ("people", AssessmentTexts.Of(missing)))}";
    }

    private static bool IsOutdated(AssessedRequest assessed, Person reader) =>
        new[] { assessed }.ChangedSince(reader.Id).Count > 0;

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

    private static string LineOf(Assessment given, Person reader, Person? person)
    {
        var who = given.Assessor == reader.Id ? Texts.Plain("you") : person is null ? Texts.Plain("left") : NameWording.Of(person);
        (string, object)[] facts = [("who", who), ("points", AssessmentTexts.Of(given.Scores))];
        return given.Note is { } note ? Texts.Say("lineNote", [.. facts, ("note", note)]) : Texts.Say("line", facts);
    }
}

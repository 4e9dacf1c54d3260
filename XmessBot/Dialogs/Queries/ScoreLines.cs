using System.Globalization;
using XmessBot.Core.Assessments;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Storage.Queries;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>
/// How a request is assessed, as far as the reader may see it (R12, R17-R19): each one's points and note, their mean and how far apart
/// they are, once the reader has given theirs; always who is missing.
/// </summary>
internal static class ScoreLines
{
    private static readonly Texts Texts = Texts.For("Queries");

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(Person reader, RequestDetail detail)
    {
        var seen = detail.Assessment.SeenBy(reader);
        if (seen.IsOpen)
        {
            yield return Texts.Say(
                "scoresHead", ("total", Mean(seen.Total!.Value)), ("spread", seen.Spread!.Value),
                ("need", Mean(seen.MeanOf(Criterion.Need)!.Value)),
                ("transferability", Mean(seen.MeanOf(Criterion.Transferability)!.Value)),
                ("alignment", Mean(seen.MeanOf(Criterion.Alignment)!.Value)));
            yield return string.Join('\n', seen.Given.Select(each => $"- {LineOf(each, detail)}"));
        }
        else if (detail.Assessment.WhyNotScore(detail.Request, detail.Assessors, reader) is null)
        {
            yield return Texts.Say("scoresNotSeen", ("number", detail.Request.Number!));
        }

        if (!RequestMoves.Allows(detail.Request.State, RequestMove.Declined)) yield break;
        var missing = detail.Assessment.MissingAmong(detail.Assessors);
        if (missing.Count > 0)
            yield return Texts.Say("scoresMissing", ("names", ListWording.And([.. missing.Select(NameWording.Of)])));
    }

    private static string LineOf(Assessment given, RequestDetail detail)
    {
        (string, object)[] facts =
        [
            ("name", detail.People.GetValueOrDefault(given.Assessor) is { } person ? NameWording.Of(person) : "-"),
            ("need", given.Scores.Need), ("transferability", given.Scores.Transferability), ("alignment", given.Scores.Alignment),
        ];
        return given.Note is { } note ? Texts.Say("scoreLineNote", [.. facts, ("note", note)]) : Texts.Say("scoreLine", facts);
    }

    private static string Mean(Points points) =>
        ((double)points.Numerator / points.Denominator).ToString("0.##", CultureInfo.GetCultureInfo("ca-ES"));
}

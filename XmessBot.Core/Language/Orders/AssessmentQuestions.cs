using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>What a message asks about assessing.</summary>
public enum AssessmentTopic
{
    /// <summary>"Qui valora la 7?": who assesses a request, and who of them has.</summary>
    Assessors,

    /// <summary>"Qui encara no ha valorat?": who has not scored which requests.</summary>
    Missing,

    /// <summary>"Què em falta valorar?": which requests the writer has not scored.</summary>
    Mine,
}

/// <summary>A question about assessing.</summary>
/// <param name="Topic">What it asks.</param>
/// <param name="Requests">Of which requests; empty but for <see cref="AssessmentTopic.Assessors"/>.</param>
public sealed record AssessmentQuestion(AssessmentTopic Topic, IReadOnlyList<NamedRequest> Requests);

/// <summary>
/// Reads questions about who assesses and has assessed. Every word is read: a question with something more, as in "què em falta valorar
/// del Bages?", is a query.
/// </summary>
public static class AssessmentQuestions
{
    private static readonly PhraseList Phrases = new("assessment-questions");

    /// <summary>Messages that ask it, with what they ask; a test reads each.</summary>
    internal static IReadOnlyList<(string Text, AssessmentTopic Topic)> Examples { get; } =
    [
        ("qui valora la 7?", AssessmentTopic.Assessors), ("Qui ha de valorar la sol·licitud de Berga?", AssessmentTopic.Assessors),
        ("qui ha valorat la 2026-1-007?", AssessmentTopic.Assessors), ("qui no ha valorat la 7?", AssessmentTopic.Assessors),
        ("qui falta per valorar la 7", AssessmentTopic.Assessors),
        ("qui encara no ha valorat?", AssessmentTopic.Missing), ("Qui falta per valorar?", AssessmentTopic.Missing),
        ("a qui li falta valorar", AssessmentTopic.Missing), ("qui té valoracions pendents?", AssessmentTopic.Missing),
        ("què em falta valorar?", AssessmentTopic.Mine), ("quines sol·licituds em queden per valorar?", AssessmentTopic.Mine),
        ("què he de valorar encara?", AssessmentTopic.Mine), ("què tinc pendent de valorar", AssessmentTopic.Mine),
    ];

    /// <summary>The question, or null.</summary>
    public static AssessmentQuestion? Read(Utterance said)
    {
        var found = Phrases.Find(said.Words).ToArray();
        if (found.Select(each => each.Meaning).Except(["filler"]).Distinct().ToArray() is not [var meaning]) return null;
        var parts = OrderParts.Of(said);
        var named = parts.Items.Where(item => item.Kind == "request")
            .Select(item => (From: parts.Tokens[item.Start].Start, To: parts.Tokens[item.End - 1].End)).ToArray();
        var covered = found.SelectMany(each => said.Words.Take(each.End).Skip(each.Start)).Select(token => token.Start).ToHashSet();
        var more = said.Words.Any(token => token.Kind != TokenKind.Mark && !covered.Contains(token.Start)
            && !named.Any(each => each.From <= token.Start && token.End <= each.To));
        if (more || parts.Requests is not { } requests) return null;
        if (requests.Count > 0) return meaning == "mine" ? null : new AssessmentQuestion(AssessmentTopic.Assessors, requests);
        return meaning switch
        {
            "mine" => new AssessmentQuestion(AssessmentTopic.Mine, []),
            "missing" => new AssessmentQuestion(AssessmentTopic.Missing, []),
            _ => null,
        };
    }
}

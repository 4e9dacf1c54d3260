using System.Collections.Immutable;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Faq;

/// <summary>What an item of the FAQ says, at one of its versions.</summary>
/// <param name="Question">The question, worded as a title; null while nobody has written one.</param>
/// <param name="Answer">The answer; null while there is none.</param>
/// <param name="Topic">The subject, in lower case: "compra pública"; empty for none.</param>
public sealed record FaqContent(string? Question, string? Answer, string Topic = "")
{
    /// <summary>The maximum length of a question or another wording, in characters.</summary>
    public const int MostQuestion = 300;

    /// <summary>The maximum length of an answer, in characters.</summary>
    public const int MostAnswer = 4000;

    /// <summary>Other wordings of the question, as people type them.</summary>
    public ImmutableList<string> Wordings { get; init; } = [];

    /// <summary>The last day on which the answer is given; null for no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The civil day on which staff last published or changed it; null before.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>Personal data that staff keeps on purpose, each as it stands in the text.</summary>
    public ImmutableList<string> Kept { get; init; } = [];

    /// <summary>
    /// The personal data that staff has not kept on purpose, in the question, then in the answer, and then in the subject, which is said
    /// with where the answer comes from.
    /// </summary>
    public IReadOnlyList<PersonalMark> Marks =>
        [.. new[] { Question, Answer, Topic }.OfType<string>().SelectMany(PersonalData.In).Where(mark => !Kept.Contains(mark.Text))];

    /// <summary>
    /// What a session, or somebody who asked, has left: the question begins with a capital, as a title does, and of one that is too long
    /// for a title it is the first sentence.
    /// </summary>
    public static FaqContent Of(string? question, string? answer, string topic = "")
    {
        if (string.IsNullOrWhiteSpace(question)) return new FaqContent(null, answer, topic);
        var title = question.Length > MostQuestion ? Sentences.Of(question).First() : question.TrimStart();
        if (title.Length > MostQuestion) title = title[..MostQuestion];
        return new FaqContent(char.ToUpperInvariant(title[0]) + title[1..], answer, topic);
    }

    /// <summary>The same, with what is personal in it kept on purpose.</summary>
    public FaqContent Keeping() => this with { Kept = [.. Kept.Union(Marks.Select(mark => mark.Text))] };
}

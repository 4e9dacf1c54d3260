using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Understanding.Answers;

/// <summary>
/// Reads the answer to a question. Only the question (its act, its options and its sentence) and the message count, never earlier
/// messages.
/// </summary>
public static class Answer
{
    private static readonly Dimension<AskedQuestion, bool?> Agreements = new((said, asked) => YesNoReader.Read(asked, said));

    private static readonly Dimension<AskedQuestion, int?> Choices = new((said, asked) =>
        ChoiceReader.Read(asked.Options, said, () => YesOrNo(asked with { Act = QuestionAct.Fact }, said), asked.AsksHowLong));

    /// <summary>True for yes, false for no, null for neither: the question is asked again.</summary>
    public static bool? YesOrNo(AskedQuestion asked, Utterance said) =>
        said.Read(Agreements, asked);

    /// <summary>
    /// As <see cref="YesOrNo(AskedQuestion, Utterance)"/>, for a question given only as text; its asking sentence decides the act.
    /// </summary>
    public static bool? YesOrNo(string? prompt, string text)
    {
        var sentence = QuestionActs.AskingSentence(prompt ?? "");
        return YesOrNo(new AskedQuestion(QuestionActs.Infer(sentence), sentence), new Utterance(text));
    }

    /// <summary>The index of the chosen option, from 0; null when none is chosen, or more than one.</summary>
    public static int? Choice(AskedQuestion asked, Utterance said) =>
        said.Read(Choices, asked);

    /// <summary>As <see cref="Choice(AskedQuestion, Utterance)"/>, for a question given only as text.</summary>
    public static int? Choice(string? prompt, IReadOnlyList<string> options, string text) =>
        Choice(new AskedQuestion(QuestionAct.Choose, prompt ?? "", options), new Utterance(text));
}

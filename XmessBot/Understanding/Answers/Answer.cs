using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;

namespace XmessBot.Understanding.Answers;

/// <summary>
/// How a message answers a question that was asked: by its act, its options and its sentence, and never by what a person wrote before.
/// </summary>
public static class Answer
{
    private static readonly Dimension<AskedQuestion, bool?> Agreements = new((said, asked) => YesNoReader.Read(asked, said));

    private static readonly Dimension<AskedQuestion, int?> Choices = new((said, asked) =>
        ChoiceReader.Read(asked.Options, said, () => YesOrNo(asked with { Act = QuestionAct.Fact }, said), asked.AsksHowLong));

    /// <summary>True for yes, false for no, null for neither: then it is asked again.</summary>
    public static bool? YesOrNo(AskedQuestion asked, Utterance said) =>
        said.Read(Agreements, asked);

    /// <summary>The same where the question is but a text, of which only the sentence that asks counts.</summary>
    public static bool? YesOrNo(string? prompt, string text)
    {
        var sentence = QuestionActs.AskingSentence(prompt ?? "");
        return YesOrNo(new AskedQuestion(QuestionActs.Infer(sentence), sentence), new Utterance(text));
    }

    /// <summary>The place of the option that is meant, counted from 0; null for none, several or any.</summary>
    public static int? Choice(AskedQuestion asked, Utterance said) =>
        said.Read(Choices, asked);

    /// <summary>The same where the question is but a text.</summary>
    public static int? Choice(string? prompt, IReadOnlyList<string> options, string text) =>
        Choice(new AskedQuestion(QuestionAct.Choose, prompt ?? "", options), new Utterance(text));
}

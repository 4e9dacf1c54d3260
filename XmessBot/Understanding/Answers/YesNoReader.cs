using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Answers.Features;

namespace XmessBot.Understanding.Answers;

/// <summary>
/// Classifies answers to yes-or-no questions with a model trained on <c>Understanding/Answers/Phrasings</c> and yesno.txt. An unsure
/// answer is asked again: a yes read as a no costs as much as asking <see cref="CostOfWrongAnswer"/> times.
/// </summary>
internal static class YesNoReader
{
    /// <summary>The labels of the model.</summary>
    public static readonly string[] Labels = ["yes", "no", "neither"];

    private const float CostOfWrongAnswer = 20;
    private const float CostOfReadingNoAnswer = 7;

    private static readonly Lazy<LearntModel> Model = new(() => LearntModel.Embedded("answers.model"));

    /// <summary>True for yes, false for no, null for neither or unsure.</summary>
    public static bool? Read(AskedQuestion asked, Utterance said)
    {
        if (AnswerFeatures.Of(asked, said) is not { } seen) return null;
        var scores = Model.Value.Score(seen).Likely;
        return Decide(scores[0], scores[1], scores[2]);
    }

    /// <summary>The decision with the lowest expected cost, given the probability of each label; null to ask again.</summary>
    public static bool? Decide(float yes, float no, float neither)
    {
        var asking = yes + no;
        if ((CostOfWrongAnswer * no) + (CostOfReadingNoAnswer * neither) < asking) return true;
        return (CostOfWrongAnswer * yes) + (CostOfReadingNoAnswer * neither) < asking ? false : null;
    }
}

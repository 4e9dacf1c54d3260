using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Answers.Features;

namespace XmessBot.Understanding.Answers;

/// <summary>
/// Reads yes and no by what was learnt from the phrasings (<c>Understanding/Answers/Phrasings</c>, the lists of yesno.txt). What
/// it is not sure of is asked again: an answer turned round costs as much as <see cref="CostOfTurning"/> that are.
/// </summary>
internal static class YesNoReader
{
    /// <summary>The names of what the model tells apart.</summary>
    public static readonly string[] Labels = ["yes", "no", "neither"];

    private const float CostOfTurning = 20;
    private const float CostOfTaking = 7;

    private static readonly Lazy<LearntModel> Model = new(() => LearntModel.Embedded("answers.model"));

    /// <summary>True for yes, false for no, null for neither.</summary>
    public static bool? Read(AskedQuestion asked, Utterance said)
    {
        if (AnswerFeatures.Of(asked, said) is not { } seen) return null;
        var scores = Model.Value.Score(seen).Likely;
        return Decide(scores[0], scores[1], scores[2]);
    }

    /// <summary>The answer that costs least, by how likely each is; null to ask again.</summary>
    public static bool? Decide(float yes, float no, float neither)
    {
        var asking = yes + no;
        if ((CostOfTurning * no) + (CostOfTaking * neither) < asking) return true;
        return (CostOfTurning * yes) + (CostOfTaking * neither) < asking ? false : null;
    }
}

using System.Runtime.InteropServices;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>The intent model, with a cache of the sums of each word: most features of a message depend on one word only.</summary>
internal sealed class IntentModel
{
    private readonly LearntModel _learnt;
    private readonly Memo<FeatureSum>[] _words;

    /// <summary>Wraps a trained model.</summary>
    public IntentModel(LearntModel learnt)
    {
        _learnt = learnt;
        _words = [.. Enum.GetValues<Role>().Select(role => new Memo<FeatureSum>(word =>
            learnt.Sum(CollectionsMarshal.AsSpan(IntentFeatures.OfWord(word, role)))))];
    }

    /// <summary>The probability of each intent, and the share of the message, by weight, that the model knows (0 to 1).</summary>
    public (float[] Likely, double Known) Score(IntentFeatures seen, Role role)
    {
        var sum = _learnt.Sum(seen.Around);
        foreach (var word in seen.Words) sum.Add(_words[(int)role][word]);
        sum.Scale(1 / MathF.Sqrt(sum.Squares));
        sum.Add(_learnt.Sum([seen.Role]));
        return _learnt.Score(sum);
    }
}

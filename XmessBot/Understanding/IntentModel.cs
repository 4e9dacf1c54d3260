using System.Runtime.InteropServices;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// The model of intents as messages are read by it: what a word says of each intent wherever it stands is added up once and kept,
/// for most of what is seen of a message is its words alone.
/// </summary>
internal sealed class IntentModel
{
    private readonly LearntModel _learnt;
    private readonly Memo<FeatureSum>[] _words;

    /// <summary>Reads by what was learnt.</summary>
    public IntentModel(LearntModel learnt)
    {
        _learnt = learnt;
        _words = [.. Enum.GetValues<Role>().Select(role => new Memo<FeatureSum>(word =>
            learnt.Sum(CollectionsMarshal.AsSpan(IntentFeatures.OfWord(word, role)))))];
    }

    /// <summary>The probability of each intent, and the share of the message, by weight, that the model has seen before.</summary>
    public (float[] Likely, double Known) Score(IntentFeatures seen, Role role)
    {
        var sum = _learnt.Sum(seen.Around);
        foreach (var word in seen.Words) sum.Add(_words[(int)role][word]);
        sum.Scale(1 / MathF.Sqrt(sum.Squares));
        sum.Add(_learnt.Sum([seen.Role]));
        return _learnt.Score(sum);
    }
}

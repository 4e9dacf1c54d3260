using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// Groups words by concept (Data/ideas.txt): "esborra", "elimina" and "lleva" share one, "fitxer" and "excel" another. An intent learnt
/// with one word is recognised with the others.
/// </summary>
internal static class Ideas
{
    private static readonly SoundList All = new(UnderstandingData.Pairs("ideas").Select(each => (each.Word, each.Heading)));

    private static readonly Dimension<IReadOnlyList<string>> Sounding = new(Hear);

    /// <summary>The concept of a word, looked up by its sound; null for most words.</summary>
    public static string? Of(string sound) => All.Find(sound);

    /// <summary>The sound of each word of the message, in common form.</summary>
    public static IReadOnlyList<string> Heard(Utterance said) => said.Read(Sounding);

    private static string[] Hear(Utterance said)
    {
        var words = said.Words;
        var heard = new string[words.Count];
        for (var at = 0; at < heard.Length; at++) heard[at] = words[at].Kind == TokenKind.Word ? Sounds.Of(words[at].Text) : words[at].Text;
        return heard;
    }
}

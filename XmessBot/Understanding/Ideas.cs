using XmessBot.Core.Language;
using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>
/// The idea that a word stands for (Data/ideas.txt): "esborra", "elimina" and "lleva" are one, "fitxer" and "excel" another, so
/// that a wish that was learnt in some words is known in others.
/// </summary>
internal static class Ideas
{
    private static readonly SoundList All = new(UnderstandingData.Pairs("ideas").Select(each => (each.Word, each.Heading)));

    private static readonly Dimension<IReadOnlyList<string>> Sounding = new(Hear);

    /// <summary>The idea of a word, by its sound; null for most words.</summary>
    public static string? Of(string sound) => All.Find(sound);

    /// <summary>What each word of the message, in the common form, sounds like.</summary>
    public static IReadOnlyList<string> Heard(Utterance said) => said.Read(Sounding);

    private static string[] Hear(Utterance said)
    {
        var words = said.Words;
        var heard = new string[words.Count];
        for (var at = 0; at < heard.Length; at++) heard[at] = words[at].Kind == TokenKind.Word ? Sounds.Of(words[at].Text) : words[at].Text;
        return heard;
    }
}

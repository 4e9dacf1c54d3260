using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>Words and stems ("stem-") with what each means, found by what a word sounds like; of two stems the longer is found.</summary>
internal sealed class SoundList
{
    private readonly Dictionary<string, string> _words = [];
    private readonly Dictionary<string, string> _stems = [];
    private readonly int _shortest = int.MaxValue;
    private readonly int _longest;

    /// <summary>A list of folded words with their meanings; of two meanings of a word the first counts.</summary>
    public SoundList(IEnumerable<(string Word, string Meaning)> entries)
    {
        foreach (var (word, meaning) in entries)
        {
            if (!word.EndsWith('-'))
            {
                _words.TryAdd(Sounds.Of(word), meaning);
                continue;
            }
            foreach (var stem in Heard(word[..^1]))
            {
                _stems.TryAdd(stem, meaning);
                _shortest = Math.Min(_shortest, stem.Length);
                _longest = Math.Max(_longest, stem.Length);
            }
        }
    }

    /// <summary>What the word that sounds so means, or null.</summary>
    public string? Find(string sound)
    {
        if (_words.TryGetValue(sound, out var meaning)) return meaning;
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(sound.Length, _longest); length >= _shortest; length--)
        {
            if (stems.TryGetValue(sound.AsSpan(0, length), out meaning)) return meaning;
        }
        return null;
    }

    // What follows decides how a last c or g sounds: "privac-" begins "privacitat" and "privacy" alike.
    private static string[] Heard(string stem) =>
        stem[^1] is 'c' or 'g' ? [Sounds.Of(stem), Sounds.Of(stem + "i")[..^1]] : [Sounds.Of(stem)];
}

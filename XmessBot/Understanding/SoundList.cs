using XmessBot.Core.Language.Text;

namespace XmessBot.Understanding;

/// <summary>Maps words and stems ("stem-") to meanings, looked up by sound. The longest matching stem wins.</summary>
internal sealed class SoundList
{
    private readonly Dictionary<string, string> _words = [];
    private readonly Dictionary<string, string> _stems = [];
    private readonly int _shortest = int.MaxValue;
    private readonly int _longest;

    /// <summary>Creates a list from folded words and their meanings; the first meaning of a word wins.</summary>
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

    /// <summary>The meaning of a word with that sound, or null.</summary>
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

    // The next letter decides how a final c or g sounds: "privac-" has to match "privacitat" and "privacy".
    private static string[] Heard(string stem) =>
        stem[^1] is 'c' or 'g' ? [Sounds.Of(stem), Sounds.Of(stem + "i")[..^1]] : [Sounds.Of(stem)];
}

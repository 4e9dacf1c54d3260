namespace XmessBot.Core.Language.Text;

/// <summary>
/// The sound of a word, independent of its spelling: "akell" and "aquell", "grasies" and "gràcies", "jenial" and "genial". Only letters
/// that people confuse are merged.
/// </summary>
public static class Sounds
{
    /// <summary>The sound of a folded word, to compare with another.</summary>
    public static string Of(string word)
    {
        var sound = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var next = at + 1 < word.Length ? word[at + 1] : '\0';
            var soft = next is 'e' or 'i';
            var heard = word[at] switch
            {
                'h' => '\0',
                'q' or 'k' => 'k',
                'c' when next == 'h' => 'x',
                'c' or 'z' => word[at] == 'z' || soft ? 's' : 'k',
                'g' when soft => 'j',
                // "que", "gui": the u is silent.
                'u' when soft && at > 0 && word[at - 1] is 'q' or 'g' => '\0',
                'v' => 'b',
                'y' => at > 0 && word[at - 1] == 'n' ? '\0' : 'i',
                var letter => letter,
            };
            // "Gui" does not sound like "gi".
            if (word[at] == 'g' && next == 'u' && at + 2 < word.Length && word[at + 2] is 'e' or 'i') heard = 'g';
            if (heard != '\0' && (length == 0 || sound[length - 1] != heard)) sound[length++] = heard;
        }
        return sound[..length].ToString();
    }
}

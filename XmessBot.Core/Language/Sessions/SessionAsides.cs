using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Sessions;

/// <summary>
/// Finds the parts of a message that are not about the session itself: the next meeting, the hours left, travel time, the day on which
/// it is written.
/// </summary>
internal sealed class SessionAsides
{
    private static readonly HashSet<string> Next = Words("aside-next");
    private static readonly HashSet<string> Before = Words("aside-before");
    private static readonly HashSet<string> After = Words("aside-after");
    private static readonly HashSet<string> Telling = Words("aside-telling");

    private readonly IReadOnlyList<Token> _tokens;
    private readonly bool[] _next;

    /// <summary>Marks the parts of sentences that are about the future.</summary>
    public SessionAsides(IReadOnlyList<Token> tokens)
    {
        _tokens = tokens;
        _next = new bool[tokens.Count + 1];
        var on = false;
        for (var n = 0; n < tokens.Count; n++)
        {
            if (EndsSentence(n)) on = false;
            on |= Next.Contains(tokens[n].Text) || (n + 1 < tokens.Count && Next.Contains(tokens[n].Text + " " + tokens[n + 1].Text));
            _next[n] = on;
        }
    }

    /// <summary>Whether a token belongs to such a part.</summary>
    public bool IsNext(int at) => _next[at];

    /// <summary>Whether a time phrase is about something other than the session.</summary>
    public bool Covers(Item item)
    {
        if (_next[item.Start]) return true;
        if (item.Value is Duration) return Near(item.Start, -1, 4, Before) || Near(item.End, 1, 5, After);
        return item.Value is Days && Near(item.End, 1, 3, Telling);
    }

    /// <summary>Whether the words of a phrase, or before it, say that the name of a feast means its day.</summary>
    public bool SaysDay(Item item)
    {
        for (var n = item.Start - 1; n < item.End && n < _tokens.Count; n++)
        {
            if (n >= 0 && _tokens[n].Text is "dia" or "diada" or "per" or "festivitat" or "revetlla" or "de" && n < item.End)
                return _tokens[n].Text != "de";
        }
        return false;
    }

    private static HashSet<string> Words(string list) =>
        [.. WordLists.Lines(list).Select(line => string.Join(' ', Spellings.Repair(Tokens.Of(line)).Select(token => token.Text)))];

    private bool Near(int at, int step, int reach, HashSet<string> words)
    {
        for (var n = step < 0 ? at - 1 : at; n >= 0 && n < _tokens.Count && reach-- > 0; n += step)
        {
            if (words.Contains(_tokens[n].Text)) return true;
            if (_tokens[n].Kind == TokenKind.Mark || _tokens[n].Text is "amb" or "sobre" or "i" or "per") return false;
        }
        return false;
    }

    private bool EndsSentence(int n) => _tokens[n].Text is ";" or "!" or "?"
        || (_tokens[n].Text == "." && !(n + 1 < _tokens.Count && _tokens[n + 1].Glued));
}

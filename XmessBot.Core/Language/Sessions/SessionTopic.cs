using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Sessions;

/// <summary>
/// What a session was about, in the person's words: what follows "sobre", "per parlar de", "tema:"; else what follows
/// "mentoria de"; else, in a note of few words, the words that are nothing else.
/// </summary>
internal static class SessionTopic
{
    private static readonly PhraseList Cues = new("topic-cues");
    private static readonly PhraseList Modality = new("modality");
    private static readonly PhraseList Service = new("service");
    private static readonly HashSet<string> Small = [.. Lexicon.Lines("topic-small").SelectMany(line => line.Split(' ')).Select(CatalanText.Fold)];

    /// <summary>The topic told between two tokens, or null.</summary>
    public static string? Of(SessionMessage message, int start, int end)
    {
        var tokens = message.Tokens;
        var other = Other(message);
        string? weak = null;
        foreach (var (meaning, cue, after) in Cues.Find(tokens))
        {
            if (cue < start || after >= end) continue;
            var found = From(message, after, end, other);
            if (found is null) continue;
            if (meaning == "strong") return found;
            weak ??= found;
        }
        return weak ?? Rest(message, start, end, other);
    }

    // Which tokens say something else: when, with whom, how.
    private static bool[] Other(SessionMessage message)
    {
        var other = new bool[message.Tokens.Count];
        foreach (var item in message.Times)
        {
            if (item.Kind is "no" or "nono" or "except") continue;
            Array.Fill(other, true, item.Start, item.End - item.Start);
        }
        foreach (var place in message.Places) Array.Fill(other, true, place.Start, place.End - place.Start);
        foreach (var (_, start, end) in Modality.Find(message.Tokens)) Array.Fill(other, true, start, end - start);
        return other;
    }

    private static string? From(SessionMessage message, int start, int end, bool[] other)
    {
        var tokens = message.Tokens;
        var first = start;
        while (first < end && (Small.Contains(tokens[first].Text) || tokens[first].Text == ":")) first++;
        var last = first;
        while (last < end && !other[last] && !Ends(tokens, last)) last++;
        while (last > first && (Small.Contains(tokens[last - 1].Text) || tokens[last - 1].Kind == TokenKind.Mark)) last--;
        return Text(message, first, last);
    }

    private static bool Ends(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text is "." or ";" or "!" or "?" or "(" or ")" or "/" or "|" || (tokens[at].Text == "," && !IsList(tokens, at))
        || tokens[at].Text is "amb" or "ab" || (tokens[at].Text == "-" && !tokens[at].Glued);

    // A comma inside the topic joins nouns: "clàusules, criteris i lots"; a verb or a preposition after it goes on to something else.
    private static bool IsList(IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 2].Text is "i" or "," && tokens[at + 1].Kind == TokenKind.Word && !Small.Contains(tokens[at + 1].Text);

    // "12/05 Berga 2h Zoom clàusules socials": the run of words that say nothing else.
    private static string? Rest(SessionMessage message, int start, int end, bool[] other)
    {
        var tokens = message.Tokens;
        foreach (var (_, from, to) in Service.Find(tokens)) Array.Fill(other, true, from, to - from);
        var (best, bestEnd, bestWords, all) = (0, 0, 0, 0);
        for (var n = start; n < end; n++)
        {
            if (!IsContent(tokens[n], other[n])) continue;
            var last = n;
            var words = 0;
            for (var m = n; m < end && !other[m] && (tokens[m].Kind == TokenKind.Word || tokens[m].Text == "-"); m++)
            {
                if (!IsContent(tokens[m], false)) continue;
                words++;
                last = m + 1;
            }
            all += words;
            if (words > bestWords) (best, bestEnd, bestWords) = (n, last, words);
            n = last;
        }
        // With more words besides, it is no note but a sentence, and the run may be any part of it.
        return bestWords is > 0 and <= 8 && all - bestWords <= 1 ? Text(message, best, bestEnd) : null;
    }

    private static bool IsContent(Token token, bool other) => !other && token is { Kind: TokenKind.Word, Text.Length: > 2 } && !Small.Contains(token.Text);

    private static string? Text(SessionMessage message, int first, int last)
    {
        if (last <= first) return null;
        var text = message.Text[message.Tokens[first].Start..message.Tokens[last - 1].End].Trim();
        return text.Length > 1 && text.Any(char.IsLetter) ? text : null;
    }
}

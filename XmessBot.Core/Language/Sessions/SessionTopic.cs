using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Sessions;

/// <summary>
/// The topic of a session, in the person's words: what follows "sobre", "per parlar de", "tema:"; else what follows "mentoria de";
/// else, in a short note, the words that mean nothing else.
/// </summary>
internal static class SessionTopic
{
    private static readonly PhraseList Cues = new("topic-cues");
    private static readonly PhraseList Modality = new("modality");
    private static readonly PhraseList Service = new("service");
    // Words of full sentences, which notes do not have: in a sentence the remaining words may be anything.
    private static readonly HashSet<string> Sentence =
        ["vam", "vaig", "vas", "hem", "he", "va", "ha", "van", "han", "ens", "no", "que", "soc", "som", "queden", "us", "es", "mes",
            "seria", "sera", "seran", "volien", "feim", "vull", "vem", "erem", "eren", "acabo", "acabem", "surto", "sortim", "si",
            "pero", "perque", "com", "on", "haviem", "havia", "havien", "teniem", "pengem", "penjo", "tanquem", "pleguem"];

    // "Sessió de seguiment": the kind of session, not its topic.
    private static readonly HashSet<string> Generic = ["seguiment", "treball", "coordinació", "inici", "tancament", "presentació",
        "benvinguda", "control", "feina"];

    // "Amb el consell comarcal", "amb l'Anna": the participants, not the topic.
    private static readonly HashSet<string> Institution = ["consell", "diputacio", "mancomunitat", "consorci", "generalitat"];

    private static readonly HashSet<string> Articles =
        ["el", "la", "l", "els", "les", "un", "una", "de", "d", "del", "dels", "sobre", "a", "al"];

    /// <summary>Small words, which are no topic by themselves.</summary>
    internal static readonly HashSet<string> Small = [.. WordLists.Lines("topic-small").SelectMany(line =>
        line.Split(' ')).Select(CatalanText.Fold)];

    /// <summary>The topic given between two tokens, or null.</summary>
    public static string? Of(SessionMessage message, int start, int end)
    {
        var tokens = message.Tokens;
        var other = Other(message);
        string? weak = null;
        foreach (var (meaning, cue, after) in Cues.Find(tokens))
        {
            if (cue < start || after >= end) continue;
            // "Vam veure que calia més temps" gives no topic.
            if (after < tokens.Count && tokens[after].Text is "que" or "si" or "quan" && !message.Says(after, "què")) continue;
            // "Sessió d'hora i mitja amb en Joan": the words give no topic.
            var found = meaning == "weak" && LeadsAway(tokens, after, end, other) ? null
                : From(message, after, meaning == "weak" ? Colon(tokens, after, end) : end, other);
            if (found is null || (meaning == "weak" && Generic.Contains(found))) continue;
            if (meaning == "strong") return found;
            weak ??= found;
        }
        return weak ?? Devoted(message, start, end, other) ?? SpokenOf(message, start, end, other)
            ?? AfterColon(message, start, end, other) ?? Rest(message, start, end, other) ?? OwnSegment(message, start, end, other);
    }

    // "Dues hores de feina: així va anar": a topic after a weak cue ends at a colon.
    private static int Colon(IReadOnlyList<Token> tokens, int start, int end)
    {
        var at = start + 1;
        while (at < end && !(tokens[at].Text == ":" && !(at + 1 < end && tokens[at + 1].Glued))) at++;
        return Math.Min(at, end);
    }

    // Marks tokens with another meaning: time, council, modality.
    private static bool[] Other(SessionMessage message)
    {
        var other = new bool[message.Tokens.Count];
        foreach (var item in message.Times)
        {
            if (item.Kind is "no" or "nono" or "except") continue;
            Array.Fill(other, true, item.Start, item.End - item.Start);
        }
        foreach (var place in message.Places)
        {
            // "Vielha e Mijaran": the whole name, even when only part of it was found.
            var name = place.Candidates is [var one] ? Tokens.Of(one.Name).Select(token => token.Text).ToList() : [];
            var end = place.End;
            var next = end > 0 ? name.IndexOf(message.Tokens[end - 1].Text) + 1 : 0;
            while (next > 0 && next < name.Count && end < other.Length
                && message.Tokens[end].Text == name[next]) (end, next) = (end + 1, next + 1);
            Array.Fill(other, true, place.Start, end - place.Start);
        }
        foreach (var (_, start, end) in Modality.Find(message.Tokens)) Array.Fill(other, true, start, end - start);
        return other;
    }

    private static bool LeadsAway(IReadOnlyList<Token> tokens, int start, int end, bool[] other)
    {
        for (var at = start; at < end && Small.Contains(tokens[at].Text); at++)
        {
            if (other[at] || tokens[at].Text is "amb" or "ab" or "con") return true;
        }
        return false;
    }

    private static string? From(SessionMessage message, int start, int end, bool[] other)
    {
        var tokens = message.Tokens;
        var first = start;
        // "Tema: registre d'entrada": after a colon the topic starts at once.
        var announced = start < end && (tokens[start].Text == ":" || tokens[start - 1].Text == ":");
        while (first < end && !IsTopicWord(message, first)
            && ((announced ? Articles : Small).Contains(tokens[first].Text) || tokens[first].Text == ":")) first++;
        var last = first;
        while (last < end && !other[last] && (!TopicEnds.At(tokens, last) || TopicEnds.AfterBrackets(tokens, last, end, other) > last))
            last = Math.Max(last + 1, TopicEnds.AfterBrackets(tokens, last, end, other));
        while (last > first && ((tokens[last - 1].Kind == TokenKind.Mark && tokens[last - 1].Text != ")")
            || (Small.Contains(tokens[last - 1].Text) && !IsComplement(tokens, first, last - 1)))) last--;
        return Text(message, first, last);
    }

    // "Com fer el pla", "què és la compra agregada", "bones pràctiques", "la seu electrònica": small words that start a topic.
    private static bool IsTopicWord(SessionMessage message, int at) =>
        message.Says(at, "què") || message.Tokens[at].Text == "com"
            || (message.Tokens[at].Text == "seu" && at > 0 && message.Tokens[at - 1].Text == "la")
            || (at + 1 < message.Tokens.Count && message.Tokens[at].Text == "bones" && message.Tokens[at + 1].Text == "practiques");

    // "La presentació del municipi": the last word belongs to the topic.
    private static bool IsComplement(IReadOnlyList<Token> tokens, int first, int at) =>
        at > first && tokens[at].Text.Length > 3 && tokens[at - 1].Text is "del" or "dels" or "de" or "d" or "la" or "l" && at > first + 1;

    // "Vam dedicar dues hores al reglament": what the time was spent on.
    private static string? Devoted(SessionMessage message, int start, int end, bool[] other)
    {
        for (var at = start; at < end; at++)
        {
            if (!message.Tokens[at].Text.StartsWith("dedica", StringComparison.Ordinal)) continue;
            var after = at + 1;
            while (after < end && other[after]) after++;
            return after > at + 1 && after < end
                && message.Tokens[after].Text is "a" or "al" or "als" or "en" ? From(message, after + 1, end, other) : null;
        }
        return null;
    }

    // "Vam parlar mitja hora amb Berga de la licitació": what follows the other values.
    private static string? SpokenOf(SessionMessage message, int start, int end, bool[] other)
    {
        var tokens = message.Tokens;
        var spoken = start;
        while (spoken < end && tokens[spoken].Text is not ("parlar" or "parlat" or "parlant")) spoken++;
        for (var at = spoken + 1; at < end && tokens[at].Text is not ("." or ";"); at++)
        {
            if (tokens[at].Text is "de" or "del" or "dels" or "d" or "sobre" && !other[at] && other[at - 1])
                return From(message, at + 1, end, other);
        }
        return null;
    }

    // "Mentoria amb Berga (12/05, 90 min): com fer el mapa d'actors": what follows a colon, when it has no other meaning.
    private static string? AfterColon(SessionMessage message, int start, int end, bool[] other)
    {
        var tokens = message.Tokens;
        var colon = end - 1;
        while (colon >= start && !(tokens[colon].Text == ":" && colon + 1 < end && !tokens[colon + 1].Glued)) colon--;
        if (colon < start) return null;
        var last = colon + 1;
        while (last < end && tokens[last].Text is not ("." or ";"))
        {
            if (other[last++]) return null;
        }
        var content = Enumerable.Range(colon + 1, last - colon - 1).Count(n => IsContent(tokens[n], false));
        return content is > 1 and <= 10
            && !tokens.Skip(colon + 1).Take(last - colon - 1)
            .Any(token => token.Text != "com" && Sentence.Contains(token.Text)) ? Text(message, colon + 1, last) : null;
    }

    // "12/05 Berga 2h Zoom clàusules socials": the span of words with no other meaning.
    private static string? Rest(SessionMessage message, int start, int end, bool[] other)
    {
        var tokens = message.Tokens;
        for (var n = start; n < end; n++)
        {
            if ((Sentence.Contains(tokens[n].Text) && !other[n]) || message.IsNext(n)) return null;
        }
        foreach (var (_, from, to) in Service.Find(tokens)) Array.Fill(other, true, from, to - from);
        var (best, bestEnd, bestWords, all) = (0, 0, 0, 0);
        for (var n = start; n < end; n++)
        {
            if (!IsContent(tokens[n], other[n])) continue;
            var last = n;
            var words = 0;
            for (var m = n; m < end && !other[m]
                && (tokens[m].Kind != TokenKind.Mark || tokens[m].Text is "-" or "/" && tokens[m].Glued); m++)
            {
                // "Article 145 de la LCSP", "llei 9/2017": a number between words belongs to them.
                if (tokens[m].Kind == TokenKind.Number && tokens[m].Glued) last = m + 1;
                if (!IsContent(tokens[m], false)) continue;
                words++;
                last = m + 1;
            }
            all += words;
            if (words > bestWords) (best, bestEnd, bestWords) = (n, last, words);
            n = last;
        }
        if (best > start && IsTopicWord(message, best - 1) && !other[best - 1]) best--;
        // "Amb la secretària de Tona": a person.
        if (bestWords == 1 && Enumerable.Range(1, 2).Any(back => best - back >= start && tokens[best - back].Text is "amb" or "ab"))
            return null;
        if (bestWords > 0 && (Institution.Contains(tokens[best].Text) || char.IsUpper(message.Text[tokens[best].Start]))
            && Enumerable.Range(1, 2).Any(back => best >= back && tokens[best - back].Text is "amb" or "al")) return null;
        // "Hor", "vma": a single short word is a typo of another word; "PAM" and "TIC" are not.
        if (bestWords == 1 && bestEnd - best == 1 && tokens[best].Text.Length == 3
            && !message.Text[tokens[best].Start..tokens[best].End].All(char.IsUpper)) return null;
        // With more words it is a sentence and not a note, and the span may be any part of it.
        return bestWords is > 0 and <= 8 && all - bestWords <= 1 ? Text(message, best, bestEnd) : null;
    }

    // "Ahir vam baixar a Móra: presencial, 3 hores, cooperatives energètiques": the only span between pauses, after the first, that
    // has no other meaning and is no clause. Two spans, or names of people, give no topic.
    private static string? OwnSegment(SessionMessage message, int start, int end, bool[] other)
    {
        var tokens = message.Tokens;
        string? found = null;
        var first = start;
        for (var n = start; n <= end; n++)
        {
            if (n < end && !Pauses(tokens, n)) continue;
            if (first > start && Enumerable.Range(first, n - first)
                .All(at => !other[at] && !(Sentence.Contains(tokens[at].Text) && !(at == first && tokens[at].Text == "com"))
                    && !message.IsNext(at)))
            {
                var content = Enumerable.Range(first, n - first).Where(at => IsContent(tokens[at], false)).ToList();
                if ((content.Count is > 1 and <= 8 || (content.Count == 1 && tokens[first].Text == "com"))
                    && content.Exists(at => char.IsLower(message.Text[tokens[at].Start])))
                {
                    if (found is not null) return null;
                    found = Text(message, tokens[first].Text == "com" ? first : content[0], content[^1] + 1);
                }
            }
            first = n + 1;
        }
        return found;
    }

    private static bool Pauses(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Text is "." or "," or ";" or ":" or "(" or ")" or "!" or "?" or "|"
            || (tokens[at].Text is "-" or "/" && !tokens[at].Glued);

    private static bool IsContent(Token token, bool other) =>
        !other && token is { Kind: TokenKind.Word, Text.Length: > 2 } && !Small.Contains(token.Text);

    private static string? Text(SessionMessage message, int first, int last)
    {
        if (last <= first) return null;
        var text = message.Text[message.Tokens[first].Start..message.Tokens[last - 1].End].Trim();
        return text.Length > 1 && text.Any(char.IsLetter) ? text : null;
    }
}

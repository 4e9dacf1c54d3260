using XmessBot.Core.Language.Text;
using XmessBot.Core.Municipalities;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// Finds the municipalities that a message names: by official, short, former or Spanish name, with or without accents, articles or
/// apostrophes, and with typos. A short name shared by several comes with all of them, so that the bot can ask. Common words, people,
/// streets, comarques and institutions are not municipalities. Time is linear in the length of the text.
/// </summary>
public static class MunicipalityReader
{
    /// <summary>The municipalities named, in order and without repeats.</summary>
    public static MunicipalityReading Read(string text) => new Utterance(text).Places;

    /// <inheritdoc cref="Read(string)"/>
    public static MunicipalityReading Read(Utterance said)
    {
        var message = new PlaceMessage(said);
        var (found, comarques) = Find(message);
        var mentions = new List<MunicipalityMention>();
        foreach (var match in found)
        {
            mentions.Add(new MunicipalityMention(message.Tokens[match.First].Start, message.Tokens[match.End - 1].End,
                Narrowed(message, match, comarques)));
            mentions.AddRange(Ellipses(message, match));
        }
        var distinct = WithoutRepeats(mentions);
        return new MunicipalityReading(distinct, distinct.Any(mention => mention.Candidates.Count > 1));
    }

    // The names that are municipalities, and the comarques named next to them.
    private static (List<PlaceMatch> Meant, List<PlaceName> Comarques) Find(PlaceMessage message)
    {
        var matches = new List<PlaceMatch>();
        for (var at = 0; at < message.Tokens.Count;)
        {
            var match = PlaceFinder.At(message.Tokens, at);
            // "Castellar de nhug": the short name is spelt right, the rest of the long one is not.
            if (match is null or { Name.Kind: NameKind.Short } && Repaired(message, at) is { } repaired
                && repaired.End > (match?.End ?? 0)) match = repaired;
            if (match is not null) matches.Add(match);
            at = match?.End ?? at + 1;
        }
        // "tona, seva i el brull": nothing but names, one of them no word of every day, is a list of places.
        if (matches.Count > 1 && IsNothingButNames(message, matches)) return (matches, []);
        var accepted = matches.Select(match => new PlaceEvidence(message, match).Accepts(besideAnother: false)).ToList();
        // A name next to a municipality, with only a comma or "i" between them, is one too.
        for (var n = 0; n < matches.Count; n++)
        {
            var beside = (n > 0 && accepted[n - 1] && IsList(message, matches[n - 1], matches[n]))
                || (n + 1 < matches.Count && accepted[n + 1] && IsList(message, matches[n], matches[n + 1]));
            if (!accepted[n] && beside) accepted[n] = new PlaceEvidence(message, matches[n]).Accepts(besideAnother: true);
        }
        return (Meant(message, [.. matches.Where((_, n) => accepted[n])]),
            [.. matches.Where(match => match.Name.Kind == NameKind.NotAMunicipality).Select(match => match.Name)]);
    }

    // "No som de Reus, som de Riudoms", "Banyoles no, Porqueres", "Vic, perdó, Manlleu": a denied name is dropped when another
    // remains.
    private static List<PlaceMatch> Meant(PlaceMessage message, List<PlaceMatch> matches)
    {
        if (matches.Count < 2) return matches;
        var meant = matches.Where((match, n) => !IsDenied(message, match)
            && !(n + 1 < matches.Count && TakingBack.Between(message.Tokens, match.End, matches[n + 1].First))).ToList();
        return meant.Count > 0 ? meant : matches;
    }

    private static bool IsDenied(PlaceMessage message, PlaceMatch match)
    {
        var at = match.First - 1;
        while (PlaceKey.IsLink(message.Word(at)) || message.Word(at) is "a" or "amb" or "per" or "pas") at--;
        if (message.Word(at) is "som" or "soc" or "es" or "era" or "son" or "vam" or "va" or "ser") at--;
        if (message.Word(at) is "va") at--;
        return message.Word(at) is "no" && at < match.First - 1;
    }

    private static bool IsNothingButNames(PlaceMessage message, List<PlaceMatch> matches)
    {
        if (matches.Exists(match => match.Name.Candidates.Count == 0)
            || !matches.Exists(match => PlaceWords.LevelOf(match.Name) <= PlaceLevel.Thing)) return false;
        // "Pau Riba" is a person.
        if (Enumerable.Range(1, matches.Count - 1)
            .Any(n => !Enumerable.Range(matches[n - 1].End, matches[n].First - matches[n - 1].End)
                .Any(at => message.Word(at) is "," or "i" or "y"))) return false;
        for (int at = 0, next = 0; at < message.Tokens.Count; at++)
        {
            while (next < matches.Count && matches[next].End <= at) next++;
            if (next < matches.Count && at >= matches[next].First) continue;
            if (message.Tokens[at].Kind == TokenKind.Number) return false;
            if (message.Tokens[at].Kind == TokenKind.Word && !PlaceKey.IsLink(message.Word(at))
                && message.Word(at) is not ("i" or "y" or "a" or "amb" or "o")) return false;
        }
        return true;
    }

    private static PlaceMatch? Repaired(PlaceMessage message, int at) =>
        PlaceTypos.At(message, at) is { } match && new PlaceSupport(message, match).IsEnough() ? match : null;

    private static bool IsList(PlaceMessage message, PlaceMatch one, PlaceMatch other)
    {
        for (var at = one.End; at < other.First; at++)
            if (!PlaceKey.IsLink(message.Word(at)) && message.Word(at) is not ("," or "i" or "y" or "o" or "-" or "/" or "a" or "amb"))
                return false;
        return true;
    }

    // The candidates that the surrounding words allow.
    private static IReadOnlyList<Municipality> Narrowed(PlaceMessage message, PlaceMatch match, List<PlaceName> comarques)
    {
        var all = match.Name.Candidates;
        if (all.Count < 2) return all;
        // "Artesa, a la Noguera".
        var there = all.Where(each => comarques.Exists(comarca => comarca.IsComarcaOf(each))).ToList();
        if (there.Count > 0) return there;
        // "Sta. Coloma de G."
        var initial = message.Word(match.End) is "de" or "del" ? message.Word(match.End + 1) : "";
        var begun = initial is [_] or "ll"
            ? all.Where(each => Complement(each).StartsWith(initial, StringComparison.Ordinal)).ToList()
            : [];
        return begun.Count > 0 ? begun : ByArticle(message, match);
    }

    private static string Complement(Municipality municipality) => PlaceKey.Words(municipality.Name)[^1];

    // "el Prat" is not Prat de Comte.
    private static IReadOnlyList<Municipality> ByArticle(PlaceMessage message, PlaceMatch match)
    {
        var before = message.Word(match.First - 1);
        var article = before is "al" or "del" ? "el" : before is "als" or "dels" ? "els" : before;
        var same = match.Name.Candidates.Where(each => PlaceKey.ArticleOf(each.Name) is var own && own.Length > 0 && own == article)
            .ToList();
        return same.Count > 0 ? same : match.Name.Candidates;
    }

    // "Arenys de Mar i de Munt": the second is named by its complement alone.
    private static IEnumerable<MunicipalityMention> Ellipses(PlaceMessage message, PlaceMatch match)
    {
        if (match.Name.Words < 2 || match.Name.Candidates.Count != 1 || message.Word(match.End) is not ("i" or "y" or "o" or ","))
            yield break;
        var at = match.End + 1;
        if (message.Word(at) is not ("de" or "d" or "del" or "dels")) yield break;
        while (PlaceKey.IsLink(message.Word(at))) at++;
        var head = string.Concat(match.Name.Spelling.Take(match.Name.Words - 1));
        var node = PlaceLexicon.Trie.Step(PlaceTrie.Root, head + message.Word(at));
        if (node != PlaceTrie.Nowhere && PlaceLexicon.Trie.At(node) is { Kind: NameKind.Official } other)
            yield return new MunicipalityMention(message.Tokens[at].Start, message.Tokens[at].End, other.Candidates);
    }

    // Drops repeats; "Santa Coloma" after "Santa Coloma de Queralt" is not ambiguous.
    private static List<MunicipalityMention> WithoutRepeats(List<MunicipalityMention> mentions)
    {
        var certain = mentions.Where(mention => mention.Municipality is not null).Select(mention => mention.Municipality!).ToHashSet();
        var kept = new List<MunicipalityMention>();
        foreach (var mention in mentions)
        {
            if (mention.Municipality is null && mention.Candidates.Any(certain.Contains)) continue;
            if (!kept.Any(each => each.Candidates.SequenceEqual(mention.Candidates))) kept.Add(mention);
        }
        return kept;
    }
}

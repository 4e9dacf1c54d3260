using XmessBot.Core.Language.Text;
using XmessBot.Core.Municipalities;
using All = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Core.Language.Places;

/// <summary>All names by which people refer to municipalities, and longer names that contain one and are not municipalities.</summary>
internal static class PlaceLexicon
{
    // A short name means the well-known town only, when the other is at least this many times smaller and rarely called so ("Sant
    // Cugat" and Sant Cugat Sesgarrigues).
    private const int Overshadowed = 10;

    /// <summary>The names, one per key.</summary>
    public static IReadOnlyList<PlaceName> Names { get; } = Build();

    /// <summary>The names as a trie, to find them in a text.</summary>
    public static PlaceTrie Trie { get; } = BuildTrie();

    // Places outside Catalonia with the same name, and where: "Torrent de València".
    private static readonly ILookup<string, string> Homonyms = WordLists.Lines("place-not").Select(PlaceKey.Words)
        .Where(words => words.Count > 1 && PlaceContext.Elsewhere.Contains(words[^1]))
            .ToLookup(words => string.Concat(words.SkipLast(1)), words => words[^1]);

    private static readonly Dictionary<string, string> Comarques =
        All.All.Select(each => each.Comarca).Distinct().ToDictionary(comarca => comarca, PlaceKey.Of);

    private static readonly HashSet<string> ComarcaKeys = [.. Comarques.Values];

    /// <summary>The key of the name of a municipality's comarca.</summary>
    public static string ComarcaKey(Municipality municipality) => Comarques[municipality.Comarca];

    /// <summary>Whether this is the key of a comarca's whole name.</summary>
    public static bool IsComarca(string key) => ComarcaKeys.Contains(key);

    /// <summary>Whether that country or region has a place with this name.</summary>
    public static bool IsAlsoIn(string key, string country) => Homonyms[key].Contains(country);

    private static List<PlaceName> Build()
    {
        var names = new Dictionary<string, PlaceName>();
        foreach (var each in All.All) names.TryAdd(PlaceKey.Of(each.Name), Name(each.Name, NameKind.Official, [each]));
        foreach (var (text, official) in Aliases()) names.TryAdd(PlaceKey.Of(text), Name(text, NameKind.Alias, [official]));
        foreach (var line in WordLists.Lines("place-not")) names.TryAdd(PlaceKey.Of(line), Name(line, NameKind.NotAMunicipality, []));
        var claims = All.All.SelectMany(ShortNames).Concat(OldNames()).Concat(Shared()).Distinct()
            .ToLookup(claim => PlaceKey.Of(claim.Text));
        foreach (var claim in claims)
            names.TryAdd(claim.Key, Name(claim.First().Text, NameKind.Short, Claimants(claim)) with
            {
                Articles = claim.Select(each => PlaceKey.ArticleOf(each.Text)).ToHashSet(),
            });
        return [.. names.Values];
    }

    private static PlaceTrie BuildTrie()
    {
        var trie = new PlaceTrie();
        foreach (var name in Names) trie.Add(name);
        // "Montcada Reixac", "Palau-solità Plegamans": the "i" is omitted as often as an article.
        foreach (var name in Names.Where(each => each.Candidates.Count > 0))
        {
            var official = PlaceKey.Words(name.Candidates[0].Name);
            var without = string.Concat(official.Where(word => word != "i"));
            if (name.Kind == NameKind.Official && official.Contains("i") && official.Count > 2
                && trie.At(trie.Step(PlaceTrie.Root, without)) is null)
                trie.Add(name with { Key = without });
        }
        return trie;
    }

    private static PlaceName Name(string text, NameKind kind, IReadOnlyList<Municipality> candidates) =>
        new(PlaceKey.Of(text), kind, candidates, PlaceKey.Words(text), PlaceKey.Sound(text))
        {
            Articles = candidates.Select(each => each.Name).Append(text).Select(PlaceKey.ArticleOf).ToHashSet(),
        };

    private static IEnumerable<(string Text, Municipality Official)> Aliases() =>
        from line in WordLists.Lines("place-aliases")
        where line[0] != '~'
        from text in line.Split('=')[0].Split(';')
        select (text.Trim(), Official(line));

    private static IEnumerable<NameClaim> Shared() =>
        from line in WordLists.Lines("place-aliases")
        where line[0] == '~'
        select new NameClaim(line.Split('=')[0].Trim('~', ' '), Official(line), Juxtaposed: false);

    private static Municipality Official(string line) =>
        All.Named(line.Split('=')[1].Trim()) ?? throw new FormatException($"No municipality in '{line}'.");

    private static IEnumerable<NameClaim> OldNames() =>
        All.All.SelectMany(each => each.OldNames, (each, old) => new NameClaim(old, each, Juxtaposed: false));

    private static IEnumerable<NameClaim> ShortNames(Municipality municipality)
    {
        var name = municipality.Name;
        var head = PlaceNames.Short(name);
        if (head != name) yield return new NameClaim(head, municipality, Juxtaposed: false);
        var parts = name.Split([" i ", ", ", " e "], StringSplitOptions.TrimEntries);
        foreach (var part in parts.Length > 1 ? parts : [])
        {
            yield return new NameClaim(part, municipality, Juxtaposed: false);
            if (PlaceNames.Short(part) is var shorter && shorter != part && part == parts[0])
                yield return new NameClaim(shorter, municipality, Juxtaposed: false);
        }
        var words = name.Split(' ');
        if (words is ["Sant" or "Santa", var saint, not ("i" or "de" or "del" or "dels"), ..]
            && !words[2].StartsWith("d'", StringComparison.Ordinal))
            yield return new NameClaim($"{words[0]} {saint}", municipality, Juxtaposed: true);
        if (name.Contains('-', StringComparison.Ordinal) && parts.Length == 1)
            yield return new NameClaim(name.Split('-')[0], municipality, Juxtaposed: true);
    }

    private static List<Municipality> Claimants(IEnumerable<NameClaim> claims)
    {
        var all = claims.DistinctBy(claim => claim.Municipality).OrderByDescending(claim => claim.Municipality.Population).ToList();
        var largest = all[0].Municipality.Population;
        var clear = all.Where(claim => !claim.Juxtaposed || claim.Municipality.Population * Overshadowed > largest).ToList();
        // When the bot has to ask anyway, it offers all of them.
        return [.. (clear.Count > 1 ? all : clear).Select(claim => claim.Municipality)];
    }

    // Juxtaposed: the second half of "Sant Cugat Sesgarrigues" is omitted less often than "del Vallès".
    private sealed record NameClaim(string Text, Municipality Municipality, bool Juxtaposed);
}

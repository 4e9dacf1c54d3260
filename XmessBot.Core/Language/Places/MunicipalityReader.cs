using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>
/// Finds the municipalities that a message names: by official, short, old or Spanish name, without accents, articles or
/// apostrophes, typed badly too. A short name that several have comes with all of them, to be asked. Common words,
/// people, streets, comarques and institutions are none. Time is linear in the length of the text.
/// </summary>
public static class MunicipalityReader
{
    /// <summary>Those named, in order, each once.</summary>
    public static MunicipalityReading Read(string text)
    {
        var message = new PlaceMessage(text);
        var found = Find(message);
        var mentions = new List<MunicipalityMention>();
        foreach (var match in found)
            mentions.Add(new MunicipalityMention(message.Tokens[match.First].Start, message.Tokens[match.End - 1].End, match.Name.Candidates));
        var distinct = WithoutRepeats(mentions);
        return new MunicipalityReading(distinct, distinct.Any(mention => mention.Candidates.Count > 1));
    }

    private static List<PlaceMatch> Find(PlaceMessage message)
    {
        var matches = new List<PlaceMatch>();
        for (var at = 0; at < message.Tokens.Count;)
        {
            var match = PlaceFinder.At(message.Tokens, at);
            // "Castellar de nhug": the short name is spelt right, the rest of the long one is not.
            if (match is null or { Name.Kind: NameKind.Short } && Repaired(message, at) is { } repaired && repaired.End > (match?.End ?? 0)) match = repaired;
            if (match is not null) matches.Add(match);
            at = match?.End ?? at + 1;
        }
        var accepted = matches.Select(match => new PlaceEvidence(message, match).Accepts(besideAnother: false)).ToList();
        // A list: what stands beside a municipality with no more than a comma or "i" between is one too.
        for (var n = 0; n < matches.Count; n++)
        {
            var beside = (n > 0 && accepted[n - 1] && IsList(message, matches[n - 1], matches[n]))
                || (n + 1 < matches.Count && accepted[n + 1] && IsList(message, matches[n], matches[n + 1]));
            if (!accepted[n] && beside) accepted[n] = new PlaceEvidence(message, matches[n]).Accepts(besideAnother: true);
        }
        return [.. matches.Where((_, n) => accepted[n])];
    }

    private static PlaceMatch? Repaired(PlaceMessage message, int at) =>
        PlaceTypos.At(message, at) is { } match && new PlaceSupport(message, match).IsEnough() ? match : null;

    private static bool IsList(PlaceMessage message, PlaceMatch one, PlaceMatch other)
    {
        for (var at = one.End; at < other.First; at++)
            if (!PlaceKey.IsLink(message.Word(at)) && message.Word(at) is not ("," or "i" or "y" or "o" or "-" or "/" or "a" or "amb")) return false;
        return true;
    }

    // The same again adds nothing, and "Santa Coloma" after "Santa Coloma de Queralt" asks nothing.
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

using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Sessions;

/// <summary>Reads which service a message names (R03, R04): "mentoria", "assessorament".</summary>
public static class ServiceReader
{
    private static readonly PhraseList Phrases = new("service");

    /// <summary>The service; null when it is not said or both are.</summary>
    public static Service? Read(string text) => new Utterance(text).Service;

    /// <inheritdoc cref="Read(string)"/>
    public static Service? Read(Utterance said) => Read(said.Words);

    internal static Service? Read(IReadOnlyList<Token> tokens)
    {
        var found = Phrases.Find(tokens).ToList();
        var told = found.Where(each => !Denial.Covers(tokens, each.Start)).ToList();
        if (told.Count == 0) told = [.. found.Where(each => IsOfDeed(tokens, each.Start))];
        var said = told.Select(each => each.Meaning).Distinct().ToList();
        return said is [var one] ? (one == "mentoring" ? Service.Mentoring : Service.Advisory) : null;
    }

    // "Dimarts no vam poder fer la mentoria; la vam fer dijous" denies the day and not the service; "no era la mentoria" denies the
    // service.
    private static bool IsOfDeed(IReadOnlyList<Token> tokens, int at) => at > 1 && tokens[at - 1].Text is "la" or "l" or "el" or "les"
        && tokens[at - 2].Text is "fer" or "fet" or "tenir" or "tingut" or "comencar" or "comencat" or "acabar" or "acabat";
}

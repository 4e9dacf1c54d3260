using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Sessions;

/// <summary>Reads which service is meant (R03, R04): "mentoria", "assessorament".</summary>
public static class ServiceReader
{
    private static readonly PhraseList Phrases = new("service");

    /// <summary>The service, or null when it is not said or both are.</summary>
    public static Service? Read(string text) => new Utterance(text).Service;

    /// <inheritdoc cref="Read(string)"/>
    public static Service? Read(Utterance said) => Read(said.Words);

    internal static Service? Read(IReadOnlyList<Token> tokens)
    {
        var said = Phrases.Find(tokens)
            .Where(found => !Denial.Covers(tokens, found.Start))
            .Select(found => found.Meaning).Distinct().ToList();
        return said is [var one] ? (one == "mentoring" ? Service.Mentoring : Service.Advisory) : null;
    }
}

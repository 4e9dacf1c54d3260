using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>A message as the reader of places looks at it: tokens, where capitals stand, what it is about.</summary>
internal sealed class PlaceMessage
{
    private static readonly Memo<string> Sounds = new(PlaceSounds.Of);

    private readonly string _text;
    private string?[]? _heard;
    private bool? _isOfCouncils;
    private bool? _isShouted;
    private bool? _usesCapitals;

    public PlaceMessage(Utterance said)
    {
        _text = said.Text;
        Tokens = said.Mended;
    }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Whether it speaks of sessions, councils, days or hours.</summary>
    public bool IsOfCouncils => _isOfCouncils ??= Tokens.Any(token => token.Kind == TokenKind.Number
        || PlaceContext.IsOfMessages(token.Text));

    /// <summary>Whether all of it is in capitals, which then say nothing.</summary>
    public bool IsShouted => _isShouted ??= Tokens.Count(token => token.Kind == TokenKind.Word) > 1 && !_text.Any(char.IsLower);

    /// <summary>Whether its writer puts capitals inside sentences: then a name in lower case is no name.</summary>
    public bool UsesCapitals => _usesCapitals ??= !IsShouted
        && Enumerable.Range(0, Tokens.Count).Any(at => IsCapital(at) && !StartsSentence(at));

    /// <summary>The folded word at a place, "" outside.</summary>
    public string Word(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Text : "";

    /// <summary>The words between two places as they were typed.</summary>
    public string Typed(int first, int end) => _text[Tokens[first].Start..Tokens[end - 1].End];

    /// <summary>
    /// What a word sounds like, worked out once; one that an article or a preposition may be glued to ("lospitalet"), without it.
    /// </summary>
    public string Heard(int at) => (_heard ??= new string?[Tokens.Count])[at] ??= Sounds[PlaceKey.Whole(Word(at)) ?? WithoutLink(at)];

    private string WithoutLink(int at)
    {
        var typed = Typed(at, at + 1);
        return typed.Length > 4 && typed.Length == Word(at).Length
            && Word(at) is ['l' or 'd', 'a' or 'e' or 'i' or 'o' or 'u' or 'h', ..] ? typed[1..] : typed;
    }

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapital(int at) =>
        at >= 0 && at < Tokens.Count && Tokens[at].Kind == TokenKind.Word && char.IsUpper(_text[Tokens[at].Start]);

    /// <summary>Whether a word opens a sentence, so that its capital says nothing.</summary>
    public bool StartsSentence(int at)
    {
        if (at == 0) return true;
        for (var n = Tokens[at - 1].Start; n < Tokens[at].Start; n++)
            if (_text[n] == '\n') return true;
        return Tokens[at - 1].Text is "." or "!" or "?" or ":" or "…" or "-" or "(" or "\"" or "«";
    }

    /// <summary>
    /// Whether the comarca of one that a name may be is said right after it: "trenp, pallars jussà", "Artesa (la Noguera)".
    /// </summary>
    public bool IsBesideItsComarca(PlaceMatch match)
    {
        var at = match.End;
        while (at < Tokens.Count && (Tokens[at].Kind == TokenKind.Mark || PlaceKey.IsLink(Word(at)) || Word(at) is "a" or "al")) at++;
        return at > match.End && at < Tokens.Count && PlaceFinder.At(Tokens, at)?.Name is { Kind: NameKind.NotAMunicipality } comarca
            && match.Name.Candidates.Any(comarca.IsComarcaOf);
    }

    /// <summary>Whether it stands in an address: "info@berga.cat", "www.vic.cat", "#Salt".</summary>
    public bool IsInAnAddressOfTheNet(PlaceMatch match)
    {
        var first = Tokens[match.First];
        var next = match.End < Tokens.Count ? Tokens[match.End] : default;
        if (first.Glued && Word(match.First - 1) is "@" or "/" or "_") return true;
        if (first.Glued && match.First > 1 && Word(match.First - 1) == "." && Tokens[match.First - 1].Glued) return true;
        if (next.Text is "@" or "_" && next.Glued) return true;
        return next is { Text: ".", Glued: true } && match.End + 1 < Tokens.Count && Tokens[match.End + 1] is { Glued: true } domain
            && domain.Text is "cat" or "com" or "org" or "es" or "net" or "diba" or "ddgi" or "eu";
    }

    /// <summary>Whether a capital there tells a name.</summary>
    public bool NamesByCapital(int at) => !IsShouted && IsCapital(at) && !StartsSentence(at);
}

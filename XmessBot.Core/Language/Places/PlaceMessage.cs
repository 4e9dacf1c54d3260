using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Places;

/// <summary>A message with what the reader of places needs: tokens, capitals and subject.</summary>
internal sealed class PlaceMessage
{
    private static readonly Memo<string> Sounds = new(PlaceSounds.Of);

    private readonly string _text;
    private string?[]? _heard;
    private bool? _isOfCouncils;
    private bool? _isShouted;
    private bool? _usesCapitals;

    /// <summary>Prepares a message for the reader of places.</summary>
    public PlaceMessage(Utterance said)
    {
        _text = said.Text;
        Tokens = said.Mended;
    }

    /// <summary>The tokens of the message.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Whether it is about sessions, councils, days or hours.</summary>
    public bool IsOfCouncils => _isOfCouncils ??= Tokens.Any(token => token.Kind == TokenKind.Number
        || PlaceContext.IsOfMessages(token.Text));

    /// <summary>Whether it is all in capitals, so that capitals mean nothing.</summary>
    public bool IsShouted => _isShouted ??= Tokens.Count(token => token.Kind == TokenKind.Word) > 1 && !_text.Any(char.IsLower);

    /// <summary>Whether it has capitals inside sentences; a name in lower case is then no name.</summary>
    public bool UsesCapitals => _usesCapitals ??= !IsShouted
        && Enumerable.Range(0, Tokens.Count).Any(at => IsCapital(at) && !StartsSentence(at));

    /// <summary>The folded word at an index; "" outside the message.</summary>
    public string Word(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Text : "";

    /// <summary>The words between two indexes, as typed.</summary>
    public string Typed(int first, int end) => _text[Tokens[first].Start..Tokens[end - 1].End];

    /// <summary>The sound of a word, computed once; without an article or preposition joined to it ("lospitalet").</summary>
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

    /// <summary>Whether a word starts a sentence, so that its capital means nothing.</summary>
    public bool StartsSentence(int at)
    {
        if (at == 0) return true;
        for (var n = Tokens[at - 1].Start; n < Tokens[at].Start; n++)
            if (_text[n] == '\n') return true;
        return Tokens[at - 1].Text is "." or "!" or "?" or ":" or "…" or "-" or "(" or "\"" or "«";
    }

    /// <summary>Whether the comarca of one of the candidates follows the name: "trenp, pallars jussà", "Artesa (la Noguera)".</summary>
    public bool IsBesideItsComarca(PlaceMatch match)
    {
        var at = match.End;
        while (at < Tokens.Count && (Tokens[at].Kind == TokenKind.Mark || PlaceKey.IsLink(Word(at)) || Word(at) is "a" or "al")) at++;
        return at > match.End && at < Tokens.Count && PlaceFinder.At(Tokens, at)?.Name is { Kind: NameKind.NotAMunicipality } comarca
            && match.Name.Candidates.Any(comarca.IsComarcaOf);
    }

    /// <summary>Whether the name is part of an internet address or tag: "info@berga.cat", "www.vic.cat", "#Salt".</summary>
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

    /// <summary>Whether the capital of a word marks a name.</summary>
    public bool NamesByCapital(int at) => !IsShouted && IsCapital(at) && !StartsSentence(at);
}

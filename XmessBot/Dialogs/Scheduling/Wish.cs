using System.Text.RegularExpressions;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Text;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>What a message wants of planned sessions.</summary>
internal enum WishKind
{
    /// <summary>A date, or nothing more exact.</summary>
    Propose,

    /// <summary>"Accepto la data".</summary>
    Accept,

    /// <summary>"No em va bé".</summary>
    Decline,

    /// <summary>"Mou la sessió de dijous a divendres a les 11".</summary>
    Move,

    /// <summary>"Cancel·la la trobada amb Berga".</summary>
    Cancel,

    /// <summary>"Quan és la propera sessió?".</summary>
    When,
}

/// <summary>What a message wants of planned sessions, with the day of the one that it speaks of and the new moment's words.</summary>
/// <param name="Kind">What.</param>
/// <param name="Of">The day of the session that it speaks of, when said.</param>
/// <param name="To">The part of the message that may say a new moment.</param>
internal sealed partial record Wish(WishKind Kind, DateOnly? Of, string To)
{
    /// <summary>Whether it speaks of moving or cancelling a session, or asks when it is, whatever the intents make of it.</summary>
    public static bool IsOfASession(string text)
    {
        var folded = CatalanText.Fold(text);
        return Meeting().IsMatch(folded) && (Moving().IsMatch(folded) || Cancelling().IsMatch(folded) || Asking().IsMatch(folded)) && !folded.Contains("licitud", StringComparison.Ordinal);
    }

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="now">Civil time in Madrid.</param>
    public static Wish Read(string text, DateTime now)
    {
        var folded = CatalanText.Fold(text);
        var (of, to) = Split(text, now);
        var twoDays = of is not null && to.Length > 0;
        if (Cancelling().IsMatch(folded) && !twoDays && !Another().IsMatch(folded)) return new Wish(WishKind.Cancel, of ?? SaidMoment.Read(text, now).Day, "");
        if (Moving().IsMatch(folded) || Cancelling().IsMatch(folded) || Another().IsMatch(folded)) return new Wish(WishKind.Move, of, to);
        if (Asking().IsMatch(folded)) return new Wish(WishKind.When, null, text);
        var answer = YesNo.ReadAlone(text);
        if (answer == false || Declining().IsMatch(folded)) return new Wish(WishKind.Decline, null, text);
        return new Wish(answer == true || Accepting().IsMatch(folded) ? WishKind.Accept : WishKind.Propose, null, text);
    }

    // "La sessió de dijous a divendres a les 11": the first place with a day at each side.
    private static (DateOnly? Of, string To) Split(string text, DateTime now)
    {
        foreach (Match at in Towards().Matches(text))
        {
            if (SaidMoment.Read(text[..at.Index], now).Day is { } day && SaidMoment.Read(text[at.Index..], now).Day is not null) return (day, text[at.Index..]);
        }

        var whole = SaidMoment.Read(text, now);
        if (!whole.SaysAnything) return (null, "");
        return OfADay().IsMatch(CatalanText.Fold(text)) ? (whole.Day, "") : (null, text);
    }

    [GeneratedRegex(@"\b(sessio|sessions|trobada|reunio|mentoria|cita|videotrucada|assessorament)\b")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\b(mou|mour|moure|movem|moveu|mogueu|canvi\w*|passa|passar|passem|passeu|ajorn\w+|pospos\w+|endarrer\w+|avanc\w+|reprogram\w+)\b")]
    private static partial Regex Moving();

    [GeneratedRegex(@"\b(cancel\W?l?\w*|anul\W?l?\w*|suspen\w+)")]
    private static partial Regex Cancelling();

    [GeneratedRegex(@"\b(un altre (dia|moment)|una altra (data|hora))\b")]
    private static partial Regex Another();

    [GeneratedRegex(@"\b(quan|quin dia|a quina hora) (es|sera|tenim|tinc|toca|ens toca|em toca|fem|quedem|quedavem)\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(no (em|ens) va (gaire )?be|(em|ens) va (malament|fatal)|(em|ens) es impossible|no (puc|podem|podre|podrem))\b")]
    private static partial Regex Declining();

    [GeneratedRegex(@"\b(accept\w+|d.acord|(em|ens) (va|aniria) (be|perfecte)|(em|ens) quadra|confirm\w+|conforme)\b")]
    private static partial Regex Accepting();

    [GeneratedRegex(@"\b(sessio|trobada|reunio|mentoria|cita|videotrucada|assessorament) (de|del|d.)\b")]
    private static partial Regex OfADay();

    [GeneratedRegex(@"(?<!\w)(a|al|per|cap|i)(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Towards();
}

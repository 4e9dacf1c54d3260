using System.Text.RegularExpressions;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Sessions;

namespace XmessBot.Dialogs.Sessions;

/// <summary>
/// Reads a correction that says nothing but with which council a session was: "era amb Manlleu", "la 12 no era amb Vic, era amb
/// Manlleu". What was denied is not what it was.
/// </summary>
internal static partial class CouncilAmendment
{
    private const int Longest = 120;

    /// <summary>The correction that the message is, or null.</summary>
    public static Amendment? Read(Utterance said)
    {
        if (said.Text.Length > Longest || said.Asks) return null;
        if (Said().Match(said.Folded) is not { Success: true } matched) return null;
        var mentions = MunicipalityReader.Read(matched.Groups["with"].Value).Mentions;
        if (mentions is not [{ Candidates: [var council] }]) return null;
        int? number = Number().Match(said.Folded) is { Success: true } numbered && int.TryParse(numbered.Groups["n"].Value, out var known)
            ? known
            : null;
        return new Amendment(AmendmentKind.Correct, number, new SessionReading(null, null, null, null, council, null, null, null));
    }

    [GeneratedRegex(
        @"(?<!\bno )\b(era|va ser|fou|sino) amb (l'ajuntament )?(?<with>(?!.*\b(era|va ser|fou|sino)\b)[^,.;]+)" +
        @"([,.;]? ?\b(no|i no|ni)\b.*)?[.!]?$")]
    private static partial Regex Said();

    [GeneratedRegex(@"\b(sessio|num\.?|numero|la) (num\.? ?|numero )?(?<n>\d{1,6})\b")]
    private static partial Regex Number();
}

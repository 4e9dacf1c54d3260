using System.Text.RegularExpressions;

namespace XmessBot.Tests.WholeCall;

/// <summary>How the commission ranks the requests, prepares the decisions, and sends their letters together.</summary>
internal static partial class Deciding
{
    /// <summary>How many councils ask for mentoring, and how many packages there are of it: one asks for more than there is.</summary>
    private const int Mentoring = 15;

    /// <summary>Plays it; returns the numbers of those that wait for mentoring, the best ranked first.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(CallStage stage, IReadOnlyList<Actor> officers)
    {
        var who = Cast.Admin.Account;
        await stage.SayAsync(who, "com queda la llista de mentoria?", $"{Mentoring} sol·licituds per a 3 paquets");
        await stage.SayAsync(who, "i si tinguéssim un paquet més?", "amb 4 paquets: hi entraria", "No he canviat res");
        var waiting = await PrepareAsync(stage, "mentoria", Mentoring);
        await PrepareAsync(stage, "assessorament", Cast.Councils - Mentoring);
        await stage.SayAsync(officers[0].Account, "com està la meva sol·licitud?", "en valoració");
        await stage.SayAsync(who, "envia les cartes", $"{Cast.Councils} decisions");
        await stage.SayAsync(who, "sí", $"S'han enviat {Cast.Councils} cartes");
        await stage.SayAsync(who, "quantes sol·licituds concedides hi ha?", "11 sol·licituds");
        await stage.SayAsync(who, "quantes n'hi ha a la llista d'espera?", "49 sol·licituds");
        await stage.SayAsync(who, "està tot quadrat?", "Tot quadra");
        return waiting;
    }

    private static async Task<IReadOnlyList<string>> PrepareAsync(CallStage stage, string service, int count)
    {
        var shown = await stage.SayAsync(
            Cast.Admin.Account, $"concedeix els que entren a {service} i posa la resta a la llista d'espera", "les retinc");
        await stage.SayAsync(Cast.Admin.Account, "sí", $"{count} decisions retingudes");
        return [.. Waits().Matches(shown).Select(line => line.Groups["number"].Value)];
    }

    [GeneratedRegex("^- (?<number>[0-9-]+), .*: a la llista d'espera", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Waits();
}

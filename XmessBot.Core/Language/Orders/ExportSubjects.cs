using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Reads what a workbook is to have in it: "passa'm un excel de les sol·licituds i les sessions".</summary>
public static class ExportSubjects
{
    private static readonly PhraseList Phrases = new("export-parts");

    /// <summary>Messages with what they ask for; a test reads each.</summary>
    internal static IReadOnlyList<(string Said, ExportParts Parts)> Examples { get; } =
    [
        ("passa'm un excel de les sol·licituds", ExportParts.Requests),
        ("Exporta les sessions i les hores", ExportParts.Sessions | ExportParts.Ledger),
        ("les valoracions en un full de càlcul", ExportParts.Scores),
        ("descarrega la bossa d'hores", ExportParts.Ledger),
        ("passa'm les preguntes freqüents en un excel", ExportParts.Questions),
        ("tot", ExportParts.All),
        ("exporta tota la convocatòria a excel", ExportParts.All),
        // What is named is all that is wanted.
        ("treu-me tot l'historial de sessions", ExportParts.Sessions),
        ("necessito un fitxer", ExportParts.None),
    ];

    /// <summary>What it names; everything when it says so and names nothing; nothing when it does neither.</summary>
    public static ExportParts Read(Utterance said)
    {
        var found = Phrases.Find(said.Words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        var named = found.Aggregate(ExportParts.None, (parts, meaning) => parts | (meaning switch
        {
            "requests" => ExportParts.Requests,
            "scores" => ExportParts.Scores,
            "sessions" => ExportParts.Sessions,
            "ledger" => ExportParts.Ledger,
            "questions" => ExportParts.Questions,
            _ => ExportParts.None,
        }));
        return named == ExportParts.None && found.Contains("all") ? ExportParts.All : named;
    }
}

using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads whether a message orders a workbook: "passa'm un excel de tot de la 2020-2". See also <see cref="ExportSubjects"/>.
/// </summary>
public static class ExportOrders
{
    // What is longer tells something: "volem fer un excel per…".
    private const int MostWords = 20;
    private static readonly PhraseList Phrases = new("export-orders");

    /// <summary>Messages that order it; a test reads each.</summary>
    internal static IReadOnlyList<string> Examples { get; } =
    [
        "passa'm un excel de tot de la 2020-2", "Exporta les sessions de la 2026-1", "necessito un full de càlcul amb les hores",
        "em pots fer un csv de les sol·licituds pendents?",
    ];

    /// <summary>Whether it does: it begins by exporting, or asks to be given a workbook.</summary>
    public static bool Orders(Utterance said)
    {
        if (said.Words.Count > MostWords) return false;
        var found = Phrases.Find(said.Words).ToList();
        var (give, workbook) = (IndexOf("give"), IndexOf("workbook"));
        if (IndexOf("not") >= 0) return false;
        return found is [{ Meaning: "export", Start: 0 }, ..]
            ? workbook >= 0 || ExportSubjects.Read(said) != ExportParts.None
            : give >= 0 && workbook > give;

        int IndexOf(string meaning) => found.FindIndex(each => each.Meaning == meaning);
    }
}

using System.Globalization;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>
/// Reads what staff orders of the FAQ: "publica la 31", "fusiona la 4 amb la 7", "canvia la resposta de la 12: …". What is not only said of
/// the FAQ ("rebutja la 7", "desfés") counts as such when it names a question or a proposal, or after the FAQ was shown.
/// </summary>
public static class FaqOrders
{
    // Before a colon or a reason; more is a report.
    private const int MostWords = 14;
    private static readonly PhraseList Phrases = new("faq-orders");

    /// <summary>Messages with what they order, as "act number other part"; a test reads each.</summary>
    internal static IReadOnlyList<(string Text, FaqOrder Order)> Examples { get; } =
    [
        ("publica la 31", new(FaqAct.Publish, 31)), ("Publiquem la proposta 4, si us plau", new(FaqAct.Publish, 4)),
        ("publica la 31 tal com està", new(FaqAct.Publish, 31, Keep: true)),
        ("despublica la 31", new(FaqAct.Unpublish, 31)), ("retira la pregunta 31", new(FaqAct.Unpublish, 31)),
        ("fusiona la 4 amb la 7", new(FaqAct.Merge, 4, 7)), ("ajunta la proposta 12 amb la 3", new(FaqAct.Merge, 12, 3)),
        ("rebutja la proposta 12 perquè ja hi és", new(FaqAct.Reject, 12, Text: "ja hi és")),
        ("descarta la pregunta 5: no és del nostre àmbit", new(FaqAct.Reject, 5, Text: "no és del nostre àmbit")),
        ("respon la 12: Sí, fins a 15.000 euros.", new(FaqAct.Edit, 12, Text: "Sí, fins a 15.000 euros.")),
        ("canvia la resposta de la pregunta 12", new(FaqAct.Edit, 12)),
        ("canvia l'enunciat de la proposta 12: Què és un lot?", new(FaqAct.Edit, 12, Part: FaqPart.Question, Text: "Què és un lot?")),
        ("el tema de la pregunta 12: compra pública", new(FaqAct.Edit, 12, Part: FaqPart.Topic, Text: "compra pública")),
        ("la pregunta 12 val fins al 31 de desembre", new(FaqAct.Edit, 12, Part: FaqPart.Until,
            Text: "la pregunta 12 val fins al 31 de desembre")),
        ("ensenya'm la proposta 31", new(FaqAct.Show, 31)), ("la proposta 31", new(FaqAct.Show, 31)),
        ("desfés la publicació de la pregunta 31", new(FaqAct.Undo, 31)),
        ("afegeix una pregunta nova: Què és la clàusula social?", new(FaqAct.Write, null, Text: "Què és la clàusula social?")),
    ];

    /// <summary>The order that a message is, or null. A question is none.</summary>
    /// <param name="said">The message.</param>
    /// <param name="shown">Whether something of the FAQ was shown last.</param>
    public static FaqOrder? Read(Utterance said, bool shown)
    {
        var (head, text) = Split(said);
        if (head.Asks || head.References.Request is not null) return null;
        var words = head.Words;
        if (words.Count(token => token.Kind != TokenKind.Mark) > MostWords) return null;
        var found = Phrases.Find(words).Select(each => each.Meaning).ToHashSet(StringComparer.Ordinal);
        if (found.Count == 0) return null;
        var numbers = NumbersIn(words);
        var isOfFaq = shown || found.Overlaps(["noun", "question field"]);
        if (found.Contains("write") && numbers.Count == 0) return new FaqOrder(FaqAct.Write, null, Text: text);
        if (found.Contains("merge")) return numbers is [var one, var other] ? new FaqOrder(FaqAct.Merge, one, other) : null;
        if (numbers.Count > 1 && !found.Contains("until field")) return null;
        int? number = numbers.Count > 0 ? numbers[0] : null;
        if (number is null && !shown) return null;
        if (found.Contains("undo")) return isOfFaq ? new FaqOrder(FaqAct.Undo, number) : null;
        if (found.Contains("reject")) return isOfFaq ? new FaqOrder(FaqAct.Reject, number, Text: text) : null;
        if (found.Contains("unpublish"))
            return isOfFaq || words[0].Text == "despublica" ? new FaqOrder(FaqAct.Unpublish, number) : null;
        if (found.Contains("publish")) return new FaqOrder(FaqAct.Publish, number, Keep: found.Contains("as is"));
        if (found.Contains("answer")) return new FaqOrder(FaqAct.Edit, number, Text: text);
        if (!isOfFaq) return null;
        if (found.Contains("until field")) return new FaqOrder(FaqAct.Edit, number, Part: FaqPart.Until, Text: said.Text);
        if (found.Contains("topic field")) return new FaqOrder(FaqAct.Edit, number, Part: FaqPart.Topic, Text: text);
        if (found.Contains("question field")) return new FaqOrder(FaqAct.Edit, number, Part: FaqPart.Question, Text: text);
        if (found.Overlaps(["edit", "answer field"])) return new FaqOrder(FaqAct.Edit, number, Text: text);
        return number is not null && (found.Contains("show") || IsNamed(words, found)) ? new FaqOrder(FaqAct.Show, number) : null;
    }

    /// <summary>The last day that a message gives, or null.</summary>
    public static DateOnly? Day(Utterance said) => CallValues.Day(said, Time.Lean.Future);

    // What is ordered, and after a colon or "perquè" the text or the reason, as it was written.
    private static (Utterance Head, string? Text) Split(Utterance said)
    {
        var colon = said.Text.IndexOf(':');
        var because = Phrases.Find(said.Words).Where(each => each.Meaning == "because" && each.Start > 0)
            .Select(each => (From: said.Words[each.Start].Start, To: said.Words[each.End - 1].End)).FirstOrDefault();
        var (from, to) = because.To > 0 && (colon < 0 || because.From < colon) ? because : (colon, colon + 1);
        if (from <= 0) return (said, null);
        var text = said.Text[to..].Trim();
        return (new Utterance(said.Text[..from], said.Now), text.Length > 0 ? text : null);
    }

    private static List<int> NumbersIn(IReadOnlyList<Token> words) =>
    [
        .. words.Where(token => token.Kind == TokenKind.Number)
            .Select(token => int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0),
    ];

    // "La proposta 31", and nothing more.
    private static bool IsNamed(IReadOnlyList<Token> words, HashSet<string> found) =>
        found.SetEquals(["noun"]) && words.Count(token => token.Kind != TokenKind.Mark) <= 3;
}

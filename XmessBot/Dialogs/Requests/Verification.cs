using System.Text.RegularExpressions;
using XmessBot.Core.Calendar;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// "verifica 2020-1-007 A1B2-…": whether that code is the seal of some version of that request and, when the receipt's
/// text is pasted with it, whether it is letter by letter the text that was confirmed. Anyone who holds a receipt may ask.
/// </summary>
internal sealed partial class Verification(ReceiptSeal seal)
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>Whether a message asks to verify a receipt.</summary>
    public static bool IsAsked(string text) => Wish().IsMatch(text);

    /// <summary>The answer to a message that asks to verify a receipt.</summary>
    public async Task<string> AnswerAsync(Turn turn, string text, CancellationToken cancellationToken)
    {
        if (Number().Match(text) is not { Success: true } number || Code().Matches(text) is not { Count: > 0 } codes) return Texts.Say("askVerify");

        var receipts = await turn.Requests.ReceiptsAsync(number.Value, cancellationToken);
        var told = codes[^1].Value;
        var index = receipts.ToList().FindIndex(receipt => seal.IsOf(told, receipt.Text));
        if (index < 0) return Texts.Say("notVerified", ("number", number.Value));

        var found = receipts[index];
        var at = MadridTime.At(found.At);
        var lines = new List<string>
        {
            Texts.Say(
                "verified",
                ("version", found.Version),
                ("number", found.Number),
                ("day", DateOnly.FromDateTime(at.DateTime)),
                ("time", at.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture))),
        };
        if (Pasted(text) is { } pasted) lines.Add(Texts.Say(Same(pasted, found.Text) ? "verifiedText" : "verifiedOtherText"));
        if (receipts.Count - 1 - index is > 0 and var later) lines.Add(Texts.Say("verifiedOld", ("later", later)));
        return string.Join("\n\n", lines);
    }

    // A receipt has many lines; "verifica", a number and a code have one.
    private static string? Pasted(string text)
    {
        var body = Wish().Replace(Code().Replace(text, ""), "", 1).Trim();
        return body.Contains('\n', StringComparison.Ordinal) ? body : null;
    }

    // Chats turn line ends and add blanks at them; every other letter counts.
    private static bool Same(string pasted, string text) => Lines(pasted).Contains(Lines(text), StringComparison.Ordinal);

    private static string Lines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"^\s*(verifica|verificar|verifiqueu|comprova)\b:?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b\d{4}-\d{1,2}-\d{3,}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:[0-9A-Fa-f]{4}[- ]?){7}[0-9A-Fa-f]{4}\b")]
    private static partial Regex Code();
}

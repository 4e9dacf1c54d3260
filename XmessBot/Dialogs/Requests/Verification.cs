using XmessBot.Core.Calendar;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// Answers "verifica 2020-1-007 A1B2-…": whether the code is the seal of a version of that request and, when the receipt's text is pasted
/// with it, whether that is exactly the confirmed text. Anyone who has a receipt may ask.
/// </summary>
internal sealed class Verification(ReceiptSeal seal)
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The answer to a message that asks to verify a receipt.</summary>
    public async Task<string> AnswerAsync(Turn turn, Utterance said, CancellationToken cancellationToken)
    {
        if (said.References.Request is not { } number || ReceiptSeal.In(said.Text) is not { } told) return Texts.Say("askVerify");

        var receipts = await turn.Requests.ReceiptsAsync(number, cancellationToken);
        var index = receipts.ToList().FindIndex(receipt => seal.IsOf(told, receipt.Text));
        if (index < 0) return Texts.Say("notVerified", ("number", number));

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
        if (Pasted(said, told) is { } pasted) lines.Add(Texts.Say(Same(pasted, found.Text) ? "verifiedText" : "verifiedOtherText"));
        if (receipts.Count - 1 - index is > 0 and var later) lines.Add(Texts.Say("verifiedOld", ("later", later)));
        return string.Join("\n\n", lines);
    }

    // A receipt has many lines; "verifica", a number and a code have one.
    private static string? Pasted(Utterance said, string seal)
    {
        var body = (ReceiptChecks.Read(said) ?? said.Text).Replace(seal, "", StringComparison.Ordinal).Trim();
        return body.Contains('\n', StringComparison.Ordinal) ? body : null;
    }

    // Chats change line ends and add blanks to them; every other character counts.
    private static bool Same(string pasted, string text) => Lines(pasted).Contains(Lines(text), StringComparison.Ordinal);

    private static string Lines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}

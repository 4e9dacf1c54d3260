using System.Text;
using XmessBot.Core.Calendar;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// The text of a receipt: number, version, time and every answer, in plain text. Receipts are stored as shown, so that a later change of
/// wording does not break earlier seals.
/// </summary>
internal static class ReceiptText
{
    private static readonly Texts Texts = Texts.For("Requests");

    public static string Of(Request request)
    {
        var local = MadridTime.At(request.ChangedAt);
        var text = new StringBuilder();
        text.Append(Texts.Plain(
            "receiptHead",
            ("number", request.Number!),
            ("version", request.Version),
            ("council", Municipalities.WithCode(request.Municipality)!.Of),
            ("day", DateOnly.FromDateTime(local.DateTime)),
            ("time", local.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture))));
        foreach (var field in Enum.GetValues<RequestField>())
        {
            // One line each: clients that show plain text make a paragraph of it.
            text.Append('\n').Append(FieldWording.Name(field).ToUpperInvariant()).Append(": ")
                .Append(AnswerTexts.Plain(request.Answers, field) ?? "-");
        }

        return text.ToString();
    }
}

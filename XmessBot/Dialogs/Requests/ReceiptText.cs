using System.Text;
using XmessBot.Core.Calendar;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// The receipt's text: number, version, moment, and every answer in plain text. It is kept as it was shown, so that a
/// later wording of the bot does not break the seal of an earlier receipt.
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
            // A line each: a client that shows plain text makes a paragraph of it.
            text.Append('\n').Append(FieldWording.Name(field).ToUpperInvariant()).Append(": ")
                .Append(AnswerTexts.Plain(request.Answers, field) ?? "-");
        }

        return text.ToString();
    }
}

using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>What stands around a question that a council is to be asked.</summary>
internal static class QuestionParts
{
    private static readonly HashSet<string> Around = [.. WordLists.Words("request-order-asking")];

    /// <summary>The parts, with the words of asking left out.</summary>
    public static OrderParts Of(Utterance around)
    {
        var text = around.Text.ToCharArray();
        foreach (var token in around.Words)
            if (Around.Contains(token.Text) || QuestionOrders.Asks(token.Text)) Array.Fill(text, ' ', token.Start, token.End - token.Start);
        return OrderParts.Of(new Utterance(new string(text), around.Now));
    }
}

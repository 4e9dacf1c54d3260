using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>What stands around a question that a council is to be asked.</summary>
internal static class QuestionParts
{
    private static readonly HashSet<string> Around = [.. WordLists.Words("request-order-asking")];

    /// <summary>The parts, with the words of asking left out.</summary>
    public static OrderParts Of(Utterance around) => OrderParts.Of(around, IsAround);

    /// <summary>Whether a word stands around a question and says nothing else.</summary>
    public static bool IsAround(string word) => Around.Contains(word) || QuestionOrders.Asks(word);
}

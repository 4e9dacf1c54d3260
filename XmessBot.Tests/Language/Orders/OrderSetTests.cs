using System.Globalization;
using System.Text.Json.Nodes;
using XmessBot.Commands.Understand;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Tests.Language.Orders;

/// <summary>
/// Orders and what is none, in many voices: the labelled set of Language/Sets, where the kind of each line says what it tries. What is no
/// order (hearsay, plans, conditions, questions, two orders) is never taken for one.
/// </summary>
public sealed class OrderSetTests
{
    [Fact]
    public void Set_ReadByTheBot_IsReadAsLabelled() => Assert.Equal([],
        from line in LabelledSet.Read("orders")
        let said = new Utterance((string)line["text"]!, Moment((string)line["now"]!))
        let expected = Plain(line["expected"]!["order"])
        let read = Plain(RequestOrders.Read(said) is { } order ? OrderShape.Of(order) : null)
        where read != expected
        select $"{line["text"]} ({line["kind"]}): {expected} was {read}");

    [Fact]
    public void Set_Counted_IsLargeEnough()
    {
        var kinds = LabelledSet.Read("orders").ToLookup(line => line["expected"]!["order"] is null);
        Assert.True(kinds[false].Count() >= 200 && kinds[true].Count() >= 80);
    }

    private static DateTime Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).DateTime;

    // The keys and the points in any order.
    private static string Plain(JsonNode? node) => node switch
    {
        null => "none",
        JsonObject of => string.Join(' ',
            of.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={Plain(pair.Value)}")),
        JsonArray list => string.Join('+', list.Select(Plain).Order(StringComparer.Ordinal)),
        _ => node.ToString(),
    };
}

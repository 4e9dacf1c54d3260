using System.Text.Json.Nodes;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Queries;

namespace XmessBot.Commands.Understand;

/// <summary>Task <c>query</c>: <c>text</c> and <c>now</c>, of staff, to <c>query</c>.</summary>
internal static class QueryTask
{
    public static JsonObject Run(UnderstandInput input) => new()
    {
        ["query"] = StaffQueries.Read(new Utterance(input.Text("text"), input.Moment("now"))) is { } query ? QueryShape.Of(query) : null,
    };
}

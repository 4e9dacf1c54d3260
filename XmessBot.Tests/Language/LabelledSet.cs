using System.Text.Json.Nodes;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Language;

/// <summary>
/// Labelled texts of Language/Sets, JSON Lines in the shapes of the understand command. Of every ten one lies in
/// Sets/Apart: nobody looks at those while writing rules, and only the report reads them.
/// </summary>
internal static class LabelledSet
{
    public static IReadOnlyList<JsonObject> Read(string name) => ReadFile($"{name}.jsonl");

    public static IReadOnlyList<JsonObject> ReadApart(string name) => ReadFile(Path.Combine("Apart", $"{name}.jsonl"));

    private static List<JsonObject> ReadFile(string file) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "XmessBot.Tests", "Language", "Sets", file))
            .Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject())];
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using XmessBot.Search;

namespace XmessBot.Commands.Understand;

/// <summary>
/// <c>understand [--kb FILE.jsonl]</c>: shows how the bot understands texts. JSON Lines in and out, in the same order, without database or
/// network. A bad line gets an error in its output line, and the rest are processed.
/// </summary>
public static partial class UnderstandCommand
{
    private static readonly Dictionary<string, Func<UnderstandInput, JsonObject>> Tasks = new()
    {
        ["session"] = SessionTask.Run,
        ["date"] = DateTask.Run,
        ["intent"] = IntentTask.Run,
        ["municipality"] = MunicipalityTask.Run,
        ["yesno"] = YesNoTask.Run,
        ["choice"] = ChoiceTask.Run,
        ["faq"] = FaqTask.Run,
        ["route"] = RouteTask.Run,
        ["query"] = QueryTask.Run,
        ["order"] = OrderTask.Run,
    };

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs on the console, in UTF-8 whatever its encoding.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), plain);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), plain) { NewLine = "\n" };
        return await RunAsync(args, input, output, Console.Error);
    }

    /// <summary>
    /// Runs on the given reader and writers. <paramref name="args"/> come after "understand". Returns 0; 1 if a line had an error; 2 if the
    /// arguments are wrong.
    /// </summary>
    public static async Task<int> RunAsync(string[] args, TextReader input, TextWriter output, TextWriter errors)
    {
        string? knowledgeBase = null;
        if (args is ["--kb", var file] && File.Exists(file)) knowledgeBase = file;
        else if (args.Length > 0)
        {
            await errors.WriteLineAsync("understand [--kb FILE.jsonl]: there is no such file or option");
            return 2;
        }

        var faq = new Lazy<FaqSearch>(() => Search(knowledgeBase, errors));
        var status = 0;
        while (await input.ReadLineAsync() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var answer = Answer(line, faq);
            if (answer.ContainsKey("error")) status = 1;
            await output.WriteLineAsync(answer.ToJsonString(Readable));
            // Flushed after each line: an interactive caller waits for each answer.
            await output.FlushAsync();
        }
        return status;
    }

    // Matches half a surrogate pair, as a phone leaves when it cuts a message: the parser rejects it, and the bot ignores it.
    [GeneratedRegex(@"(?<!\\)\\u[dD](?:[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
        + @"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD])[c-fC-F][0-9a-fA-F]{2})")]
    private static partial Regex HalfCharacter();

    private static FaqSearch Search(string? knowledgeBase, TextWriter errors)
    {
        if (knowledgeBase is null) return new FaqSearch(CallFaq.Entries);
        var (entries, mistakes) = KnowledgeBase.Read(File.ReadLines(knowledgeBase));
        foreach (var mistake in mistakes) errors.WriteLine($"{knowledgeBase}, {mistake}");
        return new FaqSearch(entries);
    }

    private static JsonObject Answer(string line, Lazy<FaqSearch> faq)
    {
        JsonNode? id = null;
        try
        {
            using var document = JsonDocument.Parse(HalfCharacter().Replace(line, "\\ufffd"));
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw new BadInputException("the line is not a JSON object");
            if (root.TryGetProperty("id", out var given)) id = JsonNode.Parse(given.GetRawText());
            var input = new UnderstandInput(root, faq);
            if (!Tasks.TryGetValue(input.Text("task"), out var task)) throw new BadInputException($"'{input.Text("task")}' is not a task");
            var answer = task(input);
            answer.Insert(0, "id", id);
            return answer;
        }
        // Broken JSON, or a bug in a task: also reported on the line, because the lines after it must still be processed.
        catch (Exception error)
        {
            return new JsonObject { ["id"] = id?.DeepClone(), ["error"] = error.Message };
        }
    }
}

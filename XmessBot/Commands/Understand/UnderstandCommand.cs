using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using XmessBot.Search;

namespace XmessBot.Commands.Understand;

/// <summary>
/// <c>understand [--kb FILE.jsonl]</c>: what the bot makes of texts, JSON Lines in and out, in the same order, with no
/// database and no network. A bad line is answered with its error and the rest go on.
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

    /// <summary>On the console, in UTF-8 whatever the terminal says.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), plain);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), plain) { NewLine = "\n" };
        return await RunAsync(args, input, output, Console.Error);
    }

    /// <summary>
    /// Status 0; 1 if a line had an error; 2 if the arguments are wrong. <paramref name="args"/> come after "understand".
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
            // Whoever pipes sentences one by one waits for each answer.
            await output.FlushAsync();
        }
        return status;
    }

    // Half of an emoji, as a telephone that cuts a message leaves it, is no text for the parser; the bot reads past it.
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
        // JSON that is broken; a fault of a task is the line's error too, because the lines after it must still be answered.
        catch (Exception error)
        {
            return new JsonObject { ["id"] = id?.DeepClone(), ["error"] = error.Message };
        }
    }
}

namespace XmessBot.Commands;

/// <summary>The arguments of a command: words, and options as <c>--name value</c>.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.OrdinalIgnoreCase);

    public Arguments(string[] args)
    {
        var words = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal)) words.Add(args[i]);
            else if (args[i].Split('=', 2) is [var name, var value]) _options[name[2..]] = value;
            else _options[args[i][2..]] = i + 1 < args.Length ? args[++i] : "";
        }

        Words = [.. words];
    }

    public string[] Words { get; }

    public string? this[string option] => _options.GetValueOrDefault(option);

    /// <summary>The options that the command does not know, probably misspelt. Names with a colon are the host's configuration.</summary>
    public IEnumerable<string> Unknown(params string[] known) =>
        _options.Keys.Where(name => !name.Contains(':', StringComparison.Ordinal) && name is not ("environment" or "contentRoot")
            && !known.Contains(name, StringComparer.OrdinalIgnoreCase));
}

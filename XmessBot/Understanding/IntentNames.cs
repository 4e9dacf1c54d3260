namespace XmessBot.Understanding;

/// <summary>The names of intents and roles in files and commands: "log_session", "officer".</summary>
public static class IntentNames
{
    private static readonly Dictionary<string, Intent> Intents = Enum.GetValues<Intent>().ToDictionary(Of);

    /// <summary>The intent's name in snake_case.</summary>
    public static string Of(Intent intent) =>
        string.Concat(intent.ToString()
            .Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>The intent with this name, or null.</summary>
    public static Intent? Parse(string name) => Intents.TryGetValue(name, out var intent) ? intent : null;

    /// <summary>The role with this name, or null.</summary>
    public static Role? ParseRole(string name) => name switch
    {
        "any" => Role.Any,
        "officer" => Role.Officer,
        "mentor" => Role.Mentor,
        "staff" => Role.Staff,
        _ => null,
    };
}

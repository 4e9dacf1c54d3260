namespace XmessBot.Dialogs.Decisions;

/// <summary>The held letter that is being changed, and how.</summary>
public sealed class LetterArgs
{
    /// <summary>What is done with it.</summary>
    public LetterDeed Deed { get; set; }

    /// <summary>The reference of its request.</summary>
    public string Number { get; set; } = "";

    /// <summary>Its version when it was shown.</summary>
    public int Shown { get; set; }

    internal static LetterArgs Of(object? options) => options as LetterArgs ?? new LetterArgs();
}

/// <summary>The letters that staff was asked to release.</summary>
public sealed class ReleaseArgs
{
    /// <summary>Each letter with its version, as shown; what is confirmed is what was shown. Null before.</summary>
    public string? Shown { get; set; }

    internal static ReleaseArgs Of(object? options) => options as ReleaseArgs ?? new ReleaseArgs();
}

namespace XmessBot.Dialogs.Ranking;

/// <summary>What is known so far of an involvement that staff enters (R20).</summary>
public sealed class InvolvementArgs
{
    /// <summary>The INE code of the council that it is about; null when it is about a person.</summary>
    public string? Council { get; set; }

    /// <summary>The address of the person that it is about, or null.</summary>
    public string? Email { get; set; }

    /// <summary>The level.</summary>
    public int? Level { get; set; }

    /// <summary>What it rests on.</summary>
    public string? Reason { get; set; }

    internal static InvolvementArgs Of(object? options) => options as InvolvementArgs ?? new InvolvementArgs();
}

using XmessBot.Core.Language.Orders;

namespace XmessBot.Dialogs.Faq;

/// <summary>What is known so far of what staff does with an item of the FAQ.</summary>
public sealed class FaqArgs
{
    /// <summary>What is done.</summary>
    public FaqAct Act { get; set; }

    /// <summary>The number of the item; 0 for a new one.</summary>
    public int Number { get; set; }

    /// <summary>What it is merged into: the number of an item, or the id of an entry of the call.</summary>
    public string? Into { get; set; }

    /// <summary>The part that changes.</summary>
    public FaqPart Part { get; set; }

    /// <summary>The new text, or the reason; null while it is not known.</summary>
    public string? Text { get; set; }

    /// <summary>Whether personal data are kept on purpose.</summary>
    public bool Keep { get; set; }

    /// <summary>The version of the item that was shown to be confirmed.</summary>
    public int? Shown { get; set; }

    internal static FaqArgs Of(object? options) => options as FaqArgs ?? new FaqArgs();

    internal static FaqArgs Of(FaqOrder order, int number) => new()
    {
        Act = order.Act, Number = number, Into = order.Other is { } into ? $"{into}" : null, Part = order.Part, Text = order.Text,
        Keep = order.Keep,
    };
}

using XmessBot.Core.Language.Orders;

namespace XmessBot.Dialogs.Ranking;

/// <summary>The weight that staff was asked to set for a call.</summary>
public sealed class WeightArgs
{
    /// <summary>The call.</summary>
    public string Call { get; set; } = "";

    /// <summary>What weighs.</summary>
    public SaidWeightOf Of { get; set; }

    /// <summary>How many half points it will count.</summary>
    public int Halves { get; set; }

    internal static WeightArgs From(object? options) => options as WeightArgs ?? new WeightArgs();
}

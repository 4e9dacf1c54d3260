using System.Globalization;
using XmessBot.Core.Language.Orders;

namespace XmessBot.Dialogs.Members;

/// <summary>What is known so far of what staff records, or asks, about a council's membership.</summary>
public sealed class MembershipArgs
{
    /// <summary>What is recorded or asked.</summary>
    public MembershipAct Act { get; set; }

    /// <summary>The INE code of the council; null when it is not known which.</summary>
    public string? Council { get; set; }

    /// <summary>The day, as "2026-03-03".</summary>
    public string? Day { get; set; }

    /// <summary>Why; "" when nothing is to be said.</summary>
    public string? Reason { get; set; }

    /// <summary>How many facts the council had when this was shown.</summary>
    public int? Shown { get; set; }

    /// <summary>The day, when it is known.</summary>
    internal DateOnly? On => Day is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null;

    internal static MembershipArgs Of(object? options) => options as MembershipArgs ?? new MembershipArgs();

    internal static MembershipArgs Of(MembershipOrder order) => new()
    {
        Act = order.Act, Council = order.Municipality, Day = Write(order.Day), Reason = order.Reason,
    };

    internal static string? Write(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}

using XmessBot.Core.Hours;

namespace XmessBot.Core.Sessions;

/// <summary>
/// Something unlikely that may well be true: the person is asked, and what they answer is passed back by the key. A doubt
/// that appears after they answered has another key, and is asked too.
/// </summary>
/// <param name="Key">What it is known by from one message to the next.</param>
public abstract record Doubt(string Key);

/// <summary>A session of the same assignment at that time is there already: is it another one?</summary>
/// <param name="Number">The number of the one that there is; null when both are in the same message.</param>
/// <param name="Facts">What was told now.</param>
public sealed record SameSession(int? Number, SessionFacts Facts)
    : Doubt(FormattableString.Invariant($"same|{Number}|{Facts.Date:yyyy-MM-dd}"));

/// <summary>The mentor would have given more hours in a day than people give (over <see cref="Doubts.LongDay"/>).</summary>
/// <param name="Date">The day.</param>
/// <param name="Total">All the time of that day.</param>
public sealed record LongDay(DateOnly Date, Minutes Total) : Doubt(FormattableString.Invariant($"long|{Date:yyyy-MM-dd}|{Total.Count}"));

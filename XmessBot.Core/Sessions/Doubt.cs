using XmessBot.Core.Hours;

namespace XmessBot.Core.Sessions;

/// <summary>
/// Something unlikely but possible in what was told: the person is asked, and a yes is passed back by its key. A doubt that arises only
/// after the answer has another key, and is asked too.
/// </summary>
/// <param name="Key">What it is known by from one message to the next.</param>
public abstract record Doubt(string Key);

/// <summary>The assignment already has a session at that time: is this another one?</summary>
/// <param name="Number">The number of the one that there is; null when both are in the same message.</param>
/// <param name="Facts">What was told now.</param>
public sealed record SameSession(int? Number, SessionFacts Facts)
    : Doubt(FormattableString.Invariant($"same|{Number}|{Facts.Date:yyyy-MM-dd}"));

/// <summary>The sessions of the mentor on that day would add up to more than <see cref="Doubts.LongDay"/>: is that right?</summary>
/// <param name="Date">The day.</param>
/// <param name="Total">All the time of that day.</param>
public sealed record LongDay(DateOnly Date, Minutes Total) : Doubt(FormattableString.Invariant($"long|{Date:yyyy-MM-dd}|{Total.Count}"));

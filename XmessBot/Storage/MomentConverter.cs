using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace XmessBot.Storage;

/// <summary>
/// A moment as its UTC ticks (100 ns since year 1): SQLite cannot order <see cref="DateTimeOffset"/>, and a number is
/// ordered the same way by both databases. The offset is not kept: civil time is always asked of Europe/Madrid.
/// </summary>
internal sealed class MomentConverter()
    : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

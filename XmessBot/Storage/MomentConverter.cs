using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace XmessBot.Storage;

/// <summary>
/// Stores moments on SQLite as UTC ticks (100 ns since year 1), because it has no type that sorts <see cref="DateTimeOffset"/>. The offset
/// is not stored: wall-clock time is always computed for Europe/Madrid.
/// </summary>
internal sealed class MomentConverter()
    : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace XmessBot.Storage;

/// <summary>
/// A moment on SQLite as its UTC ticks (100 ns since year 1): it has no type that orders <see cref="DateTimeOffset"/>.
/// The offset is not kept: civil time is always asked of Europe/Madrid.
/// </summary>
internal sealed class MomentConverter()
    : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

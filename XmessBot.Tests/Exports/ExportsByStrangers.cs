using XmessBot.Core;
using XmessBot.Core.Exports;
using XmessBot.Tests.Members;

namespace XmessBot.Tests.Exports;

/// <summary>What strangers try of Exports (<see cref="StrangersTests"/>).</summary>
internal static class ExportsByStrangers
{
    /// <summary>Its rows.</summary>
    public static StrangersTable Table { get; } = new(
        [],
        new()
        {
            ["Export.Ask"] = world => Export.Ask(new ExportId(Guid.Empty), ExportParts.All, null, world.By, world.Now),
            ["Export.Open"] = world => world.Export.Open(world.By, world.Now),
        });
}

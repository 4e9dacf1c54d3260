using XmessBot.Core.Exports;
using XmessBot.Core.Members;

namespace XmessBot.Storage.Exports;

/// <summary>Stores which workbooks were asked for and opened; what is in one is read when it is opened.</summary>
public sealed class ExportStore(XmessContext context)
{
    /// <summary>The export with an id, or null.</summary>
    public async Task<Export?> FindAsync(ExportId id, CancellationToken cancellationToken = default) =>
        await context.Set<ExportRow>().FindAsync([id.Value], cancellationToken) is { } row
            ? new Export(new ExportId(row.Id), new PersonId(row.Asker), row.Parts, row.Call, row.AskedAt, row.OpenedAt)
            : null;

    /// <summary>Saves an export; of two that open it at the same time, one conflicts.</summary>
    public async Task SaveAsync(Export export, CancellationToken cancellationToken = default)
    {
        var row = await context.Set<ExportRow>().FindAsync([export.Id.Value], cancellationToken);
        if (row is null) context.Add(row = new ExportRow { Id = export.Id.Value });
        (row.Asker, row.Parts, row.Call) = (export.Asker.Value, export.Parts, export.Call);
        (row.AskedAt, row.OpenedAt) = (export.AskedAt, export.OpenedAt);
    }
}

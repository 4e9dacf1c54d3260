using System.Globalization;
using XmessBot.Core;
using XmessBot.Core.Calendar;
using XmessBot.Core.Exports;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Exports;

namespace XmessBot.Exports;

/// <summary>Opens an export: writes the workbook and stores that it was opened, so that it is opened once.</summary>
internal sealed class ExportOpening(XmessContext context, ICommits commits, TimeProvider clock)
{
    /// <summary>The file; null when it may not be opened, or another browser has just opened it.</summary>
    /// <param name="export">The export.</param>
    /// <param name="by">Who opens it, as they have proved.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public async Task<IResult?> OpenAsync(Export export, Person by, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (export.Open(by, now) is not Outcome<Export>.Done(var opened)) return null;
        var data = await ExportData.ReadAsync(context, opened, by, cancellationToken);
        var file = await Workbook.WriteAsync(ExportSheets.Of(opened.Parts, data), cancellationToken);
        await new ExportStore(context).SaveAsync(opened, cancellationToken);
        try
        {
            await commits.CommitAsync(context, cancellationToken);
        }
        catch (CommitConflictException)
        {
            return null;
        }

        var day = MadridTime.DayOf(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Results.File(file, Workbook.MediaType, $"xmess-{day}.xlsx");
    }
}

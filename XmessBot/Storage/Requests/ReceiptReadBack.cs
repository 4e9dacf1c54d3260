using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage.Requests;

/// <summary>
/// Reads the receipts that a commit stores back from the database, in the commit's own transaction: the text shown to the person must be
/// the text stored. Commits without receipts, nearly all, run no query.
/// </summary>
internal sealed class ReceiptReadBack
{
    private readonly XmessContext _context;
    private readonly IReadOnlyList<ReceiptRow> _written;

    private ReceiptReadBack(XmessContext context, IReadOnlyList<ReceiptRow> written) => (_context, _written) = (context, written);

    /// <summary>The receipts that a context is about to store; null when there are none.</summary>
    public static ReceiptReadBack? Of(XmessContext context)
    {
        ReceiptRow[] written =
            [.. context.ChangeTracker.Entries<ReceiptRow>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];
        return written.Length == 0 ? null : new ReceiptReadBack(context, written);
    }

    /// <summary>Compares them, after the changes are written and before they are committed.</summary>
    /// <exception cref="ReceiptDistortedException">The database returned another text: roll back.</exception>
    public void Compare()
    {
        foreach (var row in _written)
        {
            var stored = _context.Set<ReceiptRow>().AsNoTracking()
                .FirstOrDefault(each => each.RequestId == row.RequestId && each.Version == row.Version);
            if (stored?.Text != row.Text || stored.Seal != row.Seal || stored.Number != row.Number)
                throw new ReceiptDistortedException(
                    $"The receipt of {row.Number}, version {row.Version}, was not stored as it was sealed.");
        }
    }
}

/// <summary>The database does not return a receipt as it was sealed; nothing of its commit is stored.</summary>
public sealed class ReceiptDistortedException(string message) : Exception(message);

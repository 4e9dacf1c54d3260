using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage.Requests;

/// <summary>
/// The receipts that a commit stores, read again in the commit's own transaction: what the person is shown, and its seal, must be
/// what the database gives back. Commits without receipts, which are nearly all, ask the database nothing.
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

    /// <summary>Compares, after the changes are written and before they are committed.</summary>
    /// <exception cref="ReceiptDistortedException">Another text came back: the changes have to be undone.</exception>
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

/// <summary>The database does not give back a receipt as it was sealed: nothing of its commit is stored.</summary>
public sealed class ReceiptDistortedException(string message) : Exception(message);

namespace XmessBot.Storage;

/// <summary>Stores all that a context tracks in one transaction. SQLite and SQL Server wait for each other in different ways.</summary>
public interface ICommits
{
    /// <summary>Whether what is handed over first is stored first, so that a commit may build on one that is still on its way.</summary>
    bool StoresInOrder { get; }

    /// <summary>How many commits were undone since the start because a receipt did not read back as it was sealed.</summary>
    int Distorted { get; }

    /// <summary>
    /// Commits durably. Throws <see cref="CommitConflictException"/> when another commit got there first: nothing is
    /// stored, and the caller runs again on a fresh context. Throws <see cref="CommitUnknownException"/> when the disk or the
    /// server failed, and nobody knows whether it is stored, and <see cref="Requests.ReceiptDistortedException"/>, with nothing stored,
    /// when a receipt does not read back as it was sealed.
    /// </summary>
    Task CommitAsync(XmessContext context, CancellationToken cancellationToken);
}

/// <summary>Another commit changed what this one had read, or took a key that is unique.</summary>
public sealed class CommitConflictException(Exception inner) : Exception("Another commit got there first.", inner);

/// <summary>The disk or the server failed meanwhile: whether these changes are stored is known when they are read again.</summary>
public sealed class CommitUnknownException(Exception inner) : Exception("Nobody knows whether the commit was stored.", inner);

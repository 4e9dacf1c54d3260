namespace XmessBot.Storage;

/// <summary>Commits all tracked changes of a context in one transaction; SQLite and SQL Server serialise commits differently.</summary>
public interface ICommits
{
    /// <summary>Whether commits are stored in the order of the calls, so that a commit may build on one that is still queued.</summary>
    bool StoresInOrder { get; }

    /// <summary>How many commits since the start were rolled back because a receipt did not read back as it was sealed.</summary>
    int Distorted { get; }

    /// <summary>Commits durably.</summary>
    /// <exception cref="CommitConflictException">Another commit came first: nothing is stored; run again on a new context.</exception>
    /// <exception cref="CommitUnknownException">The disk or server failed: the changes may or may not be stored.</exception>
    /// <exception cref="Requests.ReceiptDistortedException">A receipt did not read back as it was sealed: nothing is stored.</exception>
    Task CommitAsync(XmessContext context, CancellationToken cancellationToken);
}

/// <summary>Another commit changed what this one had read, or took the same unique key.</summary>
public sealed class CommitConflictException(Exception inner) : Exception("Another commit got there first.", inner);

/// <summary>The disk or server failed: only reading the changes again tells whether they are stored.</summary>
public sealed class CommitUnknownException(Exception inner) : Exception("Nobody knows whether the commit was stored.", inner);

using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace XmessBot.Storage;

/// <summary>Classifies database errors: a lost race, a failed disk or server, or a bug.</summary>
internal static class Conflicts
{
    private const int SqliteConstraint = 19;
    private const int SqliteConstraintUnique = 2067;
    private const int SqliteConstraintPrimaryKey = 1555;
    private static readonly int[] SqlServer = [2601, 2627, 1205, 3960];

    // SQLITE_BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB.
    private static readonly int[] SqliteFile = [5, 6, 7, 8, 10, 11, 13, 14, 26];

    public static bool IsConflict(Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException { InnerException: { } inner } => IsConflict(inner),
        SqliteException { SqliteErrorCode: SqliteConstraint } sqlite =>
            sqlite.SqliteExtendedErrorCode is SqliteConstraintUnique or SqliteConstraintPrimaryKey,
        SqlException sql => SqlServer.Contains(sql.Number),
        _ => false,
    };

    /// <summary>Whether the disk or server failed, so that the result of the commit is unknown.</summary>
    public static bool IsUnknown(Exception exception) => exception switch
    {
        RetryLimitExceededException => true,
        DbUpdateException { InnerException: { } inner } => IsUnknown(inner),
        SqliteException sqlite => SqliteFile.Contains(sqlite.SqliteErrorCode),
        _ => false,
    };

    /// <summary>The exception of a failed commit for its caller: a conflict, an unknown result, or the exception itself.</summary>
    public static Exception Translate(Exception exception) =>
        IsConflict(exception) ? new CommitConflictException(exception)
        : IsUnknown(exception) ? new CommitUnknownException(exception)
        : exception;
}

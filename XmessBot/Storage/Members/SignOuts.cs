namespace XmessBot.Storage.Members;

/// <summary>Signs accounts out from outside a conversation.</summary>
public sealed class SignOuts(XmessContexts contexts, ICommits commits)
{
    private const int MostTries = 10;

    /// <summary>Unlinks a channel account and commits. A turn of that account still running conflicts, and runs again signed out.</summary>
    public async Task UnlinkAsync(string account, CancellationToken cancellationToken)
    {
        for (var tried = 1; ; tried++)
        {
            await using var context = contexts.Create();
            await new PeopleStore(context).UnlinkAsync(account, cancellationToken);
            try
            {
                await commits.CommitAsync(context, cancellationToken);
                return;
            }
            catch (CommitConflictException) when (tried < MostTries)
            {
                // Retried on what the other commit left.
            }
        }
    }
}

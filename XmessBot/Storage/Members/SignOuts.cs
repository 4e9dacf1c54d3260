namespace XmessBot.Storage.Members;

/// <summary>Lets accounts be nobody's from outside a conversation.</summary>
public sealed class SignOuts(XmessContexts contexts, ICommits commits)
{
    private const int MostTries = 10;

    /// <summary>
    /// Unlinks a channel account, and stores it. A message of theirs that is on its way loses, or has been answered before.
    /// </summary>
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
                // Again, on what the other left.
            }
        }
    }
}

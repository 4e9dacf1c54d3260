using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage.Members;

/// <summary>Lets somebody who tries the bot in Development speak as one of the people of the first start, with no code.</summary>
public sealed class TrialAccounts(XmessContext context)
{
    /// <summary>Links a channel account to the person of an address, and stores it; false when there is none.</summary>
    public async Task<bool> LinkAsync(string email, string account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var person = await context.Set<PersonRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Email == email, cancellationToken);
        if (person is null) return false;
        await new PeopleStore(context).LinkAsync(account, person.ToPerson().Id, null, now, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}

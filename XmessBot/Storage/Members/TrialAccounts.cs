using Microsoft.EntityFrameworkCore;

namespace XmessBot.Storage.Members;

/// <summary>In Development, signs a visitor in as one of the seeded people, without a code.</summary>
public sealed class TrialAccounts(XmessContext context)
{
    /// <summary>Links a channel account to the person with an address, and commits; false when there is no such person.</summary>
    public async Task<bool> LinkAsync(string email, string account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var person = await context.Set<PersonRow>().AsNoTracking().FirstOrDefaultAsync(row => row.Email == email, cancellationToken);
        if (person is null) return false;
        await new PeopleStore(context).LinkAsync(account, person.ToPerson().Id, null, now, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}

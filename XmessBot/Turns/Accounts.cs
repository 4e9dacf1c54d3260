using System.Collections.Concurrent;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Members;

namespace XmessBot.Turns;

/// <summary>
/// Maps accounts to the people they proved to be. The per-process cache only serialises the turns of one person; permissions are always
/// read from the database.
/// </summary>
/// <param name="staffFor">How long staff stay identified; then they have to prove who they are again.</param>
public sealed class Accounts(TimeSpan staffFor)
{
    /// <summary>The configuration key for how long staff stay identified.</summary>
    public const string StaffFor = "Identification:StaffFor";

    /// <summary>Its default: a browser should not have the access of staff for long.</summary>
    public static readonly TimeSpan StaffForByDefault = TimeSpan.FromDays(7);

    private const int Capacity = 50_000;
    private readonly ConcurrentDictionary<string, PersonId> _people = new(StringComparer.Ordinal);

    /// <summary>The queue key of a turn: the person's, or the account's while its person is unknown.</summary>
    public string PersonKey(string account) =>
        _people.TryGetValue(account, out var person) ? $"person|{person.Value}" : $"account|{account}";

    /// <summary>The person of an account at a moment; null when nobody has proved to be one, or staff have to prove it again.</summary>
    public Task<Person?> PersonOfAsync(XmessContext context, string account, DateTimeOffset now, CancellationToken cancellationToken) =>
        new PeopleStore(context).OfSpeakerAsync(account, now - staffFor, now, cancellationToken);

    /// <summary>Caches the person of an account, after a commit.</summary>
    public void Remember(string account, Person? person)
    {
        if (person is null) return;
        // Clearing the cache is safe: without it, version conflicts serialise the turns.
        if (_people.Count > Capacity) _people.Clear();
        _people[account] = person.Id;
    }
}

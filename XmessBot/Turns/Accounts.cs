using System.Collections.Concurrent;
using XmessBot.Core.Members;
using XmessBot.Storage;
using XmessBot.Storage.Members;

namespace XmessBot.Turns;

/// <summary>
/// Which person an account proved to be, as this process has seen it: only so that the turns of one person wait for
/// each other here. What a person may do is always read from the store.
/// </summary>
/// <param name="staffFor">How long an account of staff is theirs once they have proved it; then they prove it again.</param>
public sealed class Accounts(TimeSpan staffFor)
{
    /// <summary>The setting.</summary>
    public const string StaffFor = "Identification:StaffFor";

    /// <summary>What it is unless configured: a browser should not be trusted for long with what staff sees and decides.</summary>
    public static readonly TimeSpan StaffForByDefault = TimeSpan.FromDays(7);


    private const int Most = 50_000;
    private readonly ConcurrentDictionary<string, PersonId> _people = new(StringComparer.Ordinal);

    /// <summary>The key under which turns wait: the person's, or the account's while nobody knows whose it is.</summary>
    public string PersonKey(string account) =>
        _people.TryGetValue(account, out var person) ? $"person|{person.Value}" : $"account|{account}";

    /// <summary>Whose an account is at a moment; null when nobody has proved it, or staff has to prove it again.</summary>
    public Task<Person?> PersonOfAsync(XmessContext context, string account, DateTimeOffset now, CancellationToken cancellationToken) =>
        new PeopleStore(context).OfSpeakerAsync(account, now - staffFor, now, cancellationToken);

    /// <summary>Notes what a committed turn knew.</summary>
    public void Remember(string account, Person? person)
    {
        if (person is null) return;
        // A cache that is emptied only costs a wait that the version conflict would have settled anyway.
        if (_people.Count > Most) _people.Clear();
        _people[account] = person.Id;
    }
}

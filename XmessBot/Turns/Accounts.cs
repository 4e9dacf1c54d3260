using System.Collections.Concurrent;
using XmessBot.Core.Members;

namespace XmessBot.Turns;

/// <summary>
/// Which person an account proved to be, as this process has seen it: only so that the turns of one person wait for
/// each other here. What a person may do is always read from the store.
/// </summary>
public sealed class Accounts
{
    private const int Most = 50_000;
    private readonly ConcurrentDictionary<string, PersonId> _people = new(StringComparer.Ordinal);

    /// <summary>The key under which turns wait: the person's, or the account's while nobody knows whose it is.</summary>
    public string PersonKey(string account) =>
        _people.TryGetValue(account, out var person) ? $"person|{person.Value}" : $"account|{account}";

    /// <summary>Notes what a committed turn knew.</summary>
    public void Remember(string account, Person? person)
    {
        if (person is null) return;
        // A cache that is emptied only costs a wait that the version conflict would have settled anyway.
        if (_people.Count > Most) _people.Clear();
        _people[account] = person.Id;
    }
}

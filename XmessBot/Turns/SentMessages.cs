using System.Collections.Concurrent;
using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>
/// The ids that a channel gave to what was sent last in each conversation, which are known only once the turn is committed. Kept in
/// memory: who quotes a message of before a restart is understood by the words that the quote shows.
/// </summary>
public sealed class SentMessages
{
    private const int MostOfOne = 24;
    private const int MostConversations = 2000;
    private readonly ConcurrentDictionary<string, List<(string Id, string Words)>> _sent = new(StringComparer.Ordinal);

    /// <summary>Notes what was sent.</summary>
    internal void Note(string conversation, IReadOnlyList<Activity> replies, IReadOnlyList<ResourceResponse> responses)
    {
        if (_sent.Count >= MostConversations) _sent.Clear();
        var sent = _sent.GetOrAdd(conversation, _ => []);
        lock (sent)
        {
            foreach (var (reply, response) in replies.Zip(responses))
            {
                if (response?.Id is { Length: > 0 } id && WordsOf(reply) is { Length: > 0 } words) sent.Add((id, words));
            }

            if (sent.Count > MostOfOne) sent.RemoveRange(0, sent.Count - MostOfOne);
        }
    }

    /// <summary>The words of a message by its id; null when it is not known any more.</summary>
    internal string? Find(string conversation, string id)
    {
        if (!_sent.TryGetValue(conversation, out var sent)) return null;
        lock (sent) return sent.FindLast(each => each.Id == id).Words;
    }

    /// <summary>The words that a message is known by: what a notification of it reads.</summary>
    internal static string WordsOf(Activity reply) => (reply.Summary ?? reply.Text ?? "").Trim();
}

using System.Collections.Concurrent;
using Microsoft.Bot.Schema;

namespace XmessBot.Turns;

/// <summary>
/// Caches the channel's ids of the last messages sent in each conversation; a channel assigns them only after the commit. In memory
/// only: a quote of a message from before a restart is matched by the quoted text.
/// </summary>
public sealed class SentMessages
{
    private const int MostOfOne = 24;
    private const int MostConversations = 2000;
    private readonly ConcurrentDictionary<string, List<(string Id, string Words)>> _sent = new(StringComparer.Ordinal);

    /// <summary>Caches the messages that were sent.</summary>
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

    /// <summary>The text of a message by its id; null when it is no longer cached.</summary>
    internal string? Find(string conversation, string id)
    {
        if (!_sent.TryGetValue(conversation, out var sent)) return null;
        lock (sent) return sent.FindLast(each => each.Id == id).Words;
    }

    /// <summary>The text that identifies a message: its summary, or else its text.</summary>
    internal static string WordsOf(Activity reply) => (reply.Summary ?? reply.Text ?? "").Trim();
}

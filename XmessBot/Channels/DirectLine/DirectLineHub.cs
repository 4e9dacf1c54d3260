using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>The open streams on this instance of the host, by conversation.</summary>
internal sealed class DirectLineHub(IOptions<DirectLineOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<DirectLineListener>> _listeners = new(StringComparer.Ordinal);

    /// <summary>
    /// Adds a listener to a conversation until it is disposed. Listen before reading the history, or activities in between are missed.
    /// Beyond the limit of streams, the oldest listener is completed.
    /// </summary>
    public DirectLineListener Listen(string conversationId)
    {
        var listener = new DirectLineListener(this, conversationId);
        lock (_gate)
        {
            if (!_listeners.TryGetValue(conversationId, out var others))
                _listeners[conversationId] = others = [];
            others.Add(listener);
            if (others.Count > options.Value.StreamsPerConversation)
            {
                others[0].Complete();
                others.RemoveAt(0);
            }
        }

        return listener;
    }

    /// <summary>Sends a signal to every listener of a conversation: the history has grown, or a transient activity.</summary>
    public void Notify(string conversationId, string signal)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(conversationId, out var listeners))
                listeners.ForEach(listener => listener.Notify(signal));
        }
    }

    public void Remove(string conversationId, DirectLineListener listener)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(conversationId, out var others) && others.Remove(listener) && others.Count == 0)
                _listeners.Remove(conversationId);
        }
    }
}

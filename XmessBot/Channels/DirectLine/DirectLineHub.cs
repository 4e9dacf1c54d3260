using Microsoft.Extensions.Options;

namespace XmessBot.Channels.DirectLine;

/// <summary>The streams that are open on this instance of the host, by conversation.</summary>
internal sealed class DirectLineHub(IOptions<DirectLineOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<DirectLineListener>> _listeners = new(StringComparer.Ordinal);

    /// <summary>
    /// Listens to a conversation until disposed; listen first and then read, or what comes between is missed. When more
    /// listen than may, the one that came first is ended.
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
                others[0].End();
                others.RemoveAt(0);
            }
        }

        return listener;
    }

    /// <summary>Tells everyone who listens that something was kept, or hands them an activity that passes.</summary>
    public void Tell(string conversationId, string signal)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(conversationId, out var listeners))
                listeners.ForEach(listener => listener.Tell(signal));
        }
    }

    public void Leave(string conversationId, DirectLineListener listener)
    {
        lock (_gate)
        {
            if (_listeners.TryGetValue(conversationId, out var others) && others.Remove(listener) && others.Count == 0)
                _listeners.Remove(conversationId);
        }
    }
}

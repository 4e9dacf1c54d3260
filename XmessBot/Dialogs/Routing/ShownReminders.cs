namespace XmessBot.Dialogs.Routing;

/// <summary>The reminders that were shown in a conversation; if this state is lost, they are shown again.</summary>
public sealed class ShownReminders
{
    private const int MostRemembered = 50;

    /// <summary>The keys of their cards.</summary>
    public List<string> Keys { get; set; } = [];

    /// <summary>Whether a card is new; records it as shown.</summary>
    public bool IsNew(string key)
    {
        if (Keys.Contains(key)) return false;
        Keys.Add(key);
        if (Keys.Count > MostRemembered) Keys.RemoveAt(0);
        return true;
    }
}

namespace XmessBot.Dialogs.Routing;

/// <summary>The reminders that were shown in a conversation; when that is lost, they are shown again.</summary>
public sealed class ShownReminders
{
    private const int MostRemembered = 50;

    /// <summary>The keys of the cards.</summary>
    public List<string> Keys { get; set; } = [];

    /// <summary>Whether the card has not been shown yet; from now on it has.</summary>
    public bool IsNew(string key)
    {
        if (Keys.Contains(key)) return false;
        Keys.Add(key);
        if (Keys.Count > MostRemembered) Keys.RemoveAt(0);
        return true;
    }
}

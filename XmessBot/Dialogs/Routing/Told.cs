namespace XmessBot.Dialogs.Routing;

/// <summary>What has been told in a conversation of what waits; when it is lost, it is told again.</summary>
public sealed class Told
{
    private const int MostRemembered = 50;

    /// <summary>The keys of the cards.</summary>
    public List<string> Keys { get; set; } = [];

    /// <summary>Whether it has not been told yet; from now on it has.</summary>
    public bool IsNew(string key)
    {
        if (Keys.Contains(key)) return false;
        Keys.Add(key);
        if (Keys.Count > MostRemembered) Keys.RemoveAt(0);
        return true;
    }
}

namespace XmessBot.Channels.WebChat;

/// <summary>What may be configured of the chat page, under <c>WebChat</c>.</summary>
public sealed class WebChatOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "WebChat";

    /// <summary>Where people read how their data are treated; the page shows the link when there is one.</summary>
    public Uri? PrivacyUrl { get; set; }

    /// <summary>How long a browser is remembered after its last visit, and with it its conversation.</summary>
    public TimeSpan RememberFor { get; set; } = TimeSpan.FromDays(180);
}

/// <summary>What may be configured of the widget that councils put on their own pages, under <c>Widget</c>.</summary>
public sealed class WidgetOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Widget";

    /// <summary>Origins, such as <c>https://www.exemple.cat</c>, whose pages may show the widget. None by default.</summary>
    public string[] AllowedOrigins { get; set; } = [];
}

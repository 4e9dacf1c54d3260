namespace XmessBot.Channels.WebChat;

/// <summary>The settings of the chat page, under <c>WebChat</c>.</summary>
public sealed class WebChatOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "WebChat";

    /// <summary>The privacy notice; the page shows the link when there is one.</summary>
    public Uri? PrivacyUrl { get; set; }

    /// <summary>How long a browser is remembered, with its conversation, after its last visit.</summary>
    public TimeSpan RememberFor { get; set; } = TimeSpan.FromDays(180);
}

/// <summary>The settings of the widget that councils embed in their own pages, under <c>Widget</c>.</summary>
public sealed class WidgetOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Widget";

    /// <summary>Origins, such as <c>https://www.exemple.cat</c>, whose pages may embed the widget. None by default.</summary>
    public string[] AllowedOrigins { get; set; } = [];
}

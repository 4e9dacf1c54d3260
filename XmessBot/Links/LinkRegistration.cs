namespace XmessBot.Links;

/// <summary>Registers signed links; each feature maps its own endpoint.</summary>
public static class LinkRegistration
{
    /// <summary>Adds the signing of links and the host's public address.</summary>
    public static void AddLinks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicUrl>();
        builder.Services.AddSingleton<SignedLinks>();
    }
}

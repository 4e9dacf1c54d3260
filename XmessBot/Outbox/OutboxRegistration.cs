namespace XmessBot.Outbox;

/// <summary>Registers the outbox and its dispatcher.</summary>
public static class OutboxRegistration
{
    /// <summary>Adds the outbox. The host adds an <see cref="IMailSender"/> and an <see cref="IReplyChannel"/>.</summary>
    public static void AddOutbox(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<OutboxDelivery>();
        services.AddSingleton<OutboxQueue>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
    }
}

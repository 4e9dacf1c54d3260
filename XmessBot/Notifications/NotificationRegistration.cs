using XmessBot.Notifications.Planned;

namespace XmessBot.Notifications;

/// <summary>Wires letters and the sender of what turns leave behind.</summary>
public static class NotificationRegistration
{
    /// <summary>Registers a mail server when <c>Mail:Host</c> names one, else a folder (<c>Mail:Folder</c>).</summary>
    public static void AddNotifications(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var mail = builder.Configuration.GetSection("Mail").Get<MailOptions>() ?? new MailOptions();
        mail.Folder = Path.GetFullPath(mail.Folder, builder.Environment.ContentRootPath);
        services.AddSingleton(mail);
        if (mail.Host.Length > 0) services.AddSingleton<ILetterBox, SmtpLetterBox>();
        else services.AddSingleton<ILetterBox, FolderLetterBox>();
        services.AddHealthChecks().AddCheck<MailHealth>("mail");
        services.AddSingleton<Carrier>();
        services.AddSingleton<OutboxQueue>();
        services.AddSingleton<OutboxSender>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxSender>());
        services.AddSingleton<PlannedCalendar>();
        services.AddSingleton<PlannedLetters>();
        services.AddSingleton<PlannedReminders>();
        services.AddHostedService(provider => provider.GetRequiredService<PlannedReminders>());
    }
}

using XmessBot.Notifications.Information;
using XmessBot.Notifications.Planned;
using XmessBot.Notifications.Reminders;
using XmessBot.Outbox;

namespace XmessBot.Notifications;

/// <summary>Registers mail and reminders.</summary>
public static class NotificationRegistration
{
    /// <summary>Registers a mail server when <c>Mail:Host</c> names one, else a folder (<c>Mail:Folder</c>).</summary>
    public static void AddNotifications(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var mail = builder.Configuration.GetSection("Mail").Get<MailOptions>() ?? new MailOptions();
        mail.Folder = Path.GetFullPath(mail.Folder, builder.Environment.ContentRootPath);
        services.AddSingleton(mail);
        if (mail.Host.Length > 0) services.AddSingleton<IMailSender, SmtpMailSender>();
        else services.AddSingleton<IMailSender, FolderMailSender>();
        services.AddHealthChecks().AddCheck<MailHealth>("mail");
        services.AddSingleton<PlannedCalendar>();
        services.AddSingleton<PlannedCalendarLinks>();
        services.AddSingleton<PlannedMail>();
        services.AddSingleton<PlannedCancelling>();
        services.AddSingleton<Handovers>();
        services.AddSingleton<InformationLinks>();
        services.AddSingleton<InformationEndpoint>();
        services.AddSingleton<PlannedKinds>();
        services.AddSingleton<PlannedReminders>();
        services.AddHostedService(provider => provider.GetRequiredService<PlannedReminders>());
        services.AddSingleton<ReminderTable>();
        services.AddSingleton<DueReminders>();
        services.AddHostedService(provider => provider.GetRequiredService<DueReminders>());
    }

    /// <summary>Maps what the mail links to.</summary>
    public static void MapNotifications(this WebApplication app)
    {
        app.MapPlannedCalendar();
        app.MapInformation();
    }
}

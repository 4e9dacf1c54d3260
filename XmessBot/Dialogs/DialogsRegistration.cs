using XmessBot.Dialogs.Assignments;
using XmessBot.Dialogs.Faq;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Requests;
using XmessBot.Dialogs.Scheduling;
using XmessBot.Outbox;
using XmessBot.Storage.Secrets;
using XmessBot.Turns;

namespace XmessBot.Dialogs;

/// <summary>Registers the dialogs. They hold no state of their own, so one instance of each serves every turn.</summary>
public static class DialogsRegistration
{
    /// <summary>Adds the dialogs, and the turn body that runs them.</summary>
    public static void AddDialogs(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var identification = builder.Configuration.GetSection("Identification").Get<IdentificationOptions>() ?? new IdentificationOptions();
        // Outside Development, showing the code in the chat would let anyone claim any address.
        identification.ShowCode &= builder.Environment.IsDevelopment();
        services.AddSingleton(provider =>
        {
            identification.Delivers = provider.GetRequiredService<IMailSender>().Delivers;
            return identification;
        });
        services.AddSingleton<FaqLibrary>();
        services.AddSingleton(provider => new ReceiptSeal(() => provider.GetRequiredService<SecretStore>().Get(ReceiptSeal.Key)));
        services.AddSingleton<RequestOperations>();
        services.AddSingleton<Verification>();
        services.AddSingleton<AssignmentOperations>();
        services.AddSingleton<AssignmentsDialog>();
        services.AddSingleton<PlannedOperations>();
        services.AddSingleton<SchedulingDialog>();
        services.AddSingleton<PlannedReminder>();
        foreach (var feature in FeatureTable.All) services.AddSingleton(feature);
        services.AddSingleton<RootDialog>();
        services.AddSingleton<ReminderRunner>();
        services.AddSingleton(KeptTypes.All);
        services.AddSingleton<ITurnBody, XmessBody>();
    }
}

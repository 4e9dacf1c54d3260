using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs;

/// <summary>Shows a person, when they come to the chat, what waits for their answer in each feature.</summary>
internal sealed class ReminderRunner(IServiceProvider services, IEnumerable<Feature> features)
{
    private readonly ShowReminder[] _reminders =
        [.. features.Select(feature => feature.Reminds).OfType<Func<IServiceProvider, ShowReminder>>().Select(make => make(services))];

    /// <summary>Shows what waits and has not been shown in this conversation.</summary>
    public async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        foreach (var remind in _reminders) await remind(context, shown, cancellationToken);
    }
}

using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs;

/// <summary>Shows a person, when they come to the chat, what waits for their answer in each feature.</summary>
internal sealed class Reminding(IServiceProvider services, IEnumerable<Feature> features)
{
    private readonly Remind[] _reminds =
        [.. features.Select(feature => feature.Reminds).OfType<Func<IServiceProvider, Remind>>().Select(make => make(services))];

    /// <summary>Shows what waits and has not been shown in this conversation.</summary>
    public async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        foreach (var remind in _reminds) await remind(context, shown, cancellationToken);
    }
}

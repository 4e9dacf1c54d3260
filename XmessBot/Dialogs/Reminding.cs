using Microsoft.Bot.Builder;
using XmessBot.Dialogs.Routing;

namespace XmessBot.Dialogs;

/// <summary>Tells whoever comes to the chat what waits for their answer, of every feature that says that something may.</summary>
internal sealed class Reminding(IServiceProvider services, IEnumerable<Feature> features)
{
    private readonly Remind[] _reminds =
        [.. features.Select(feature => feature.Reminds).OfType<Func<IServiceProvider, Remind>>().Select(make => make(services))];

    /// <summary>Shows what waits and has not been told here.</summary>
    public async Task ShowAsync(ITurnContext context, ShownReminders shown, CancellationToken cancellationToken)
    {
        foreach (var remind in _reminds) await remind(context, shown, cancellationToken);
    }
}

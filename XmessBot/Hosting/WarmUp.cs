using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Dialogs.Faq;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Understanding.Answers;

namespace XmessBot.Hosting;

/// <summary>
/// Loads the word lists, the trained model and the questions of the call in the background, before the first message needs them. It
/// starts after a short delay, so that it does not slow down the first greeting, which needs little of them.
/// </summary>
internal sealed class WarmUp(TimeProvider clock, FaqLibrary library) : BackgroundService
{
    private const string Message = "Bon dia, voldríem demanar una mentoria per a l'Ajuntament de Manlleu";
    private static readonly TimeSpan StartDelay = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(StartDelay, clock, stoppingToken);
        CommandReader.Read(Message);
        Answer.YesOrNo("", Message);
        FaqFit.WarmUp();
        library.WarmUp();
        IntentClassifier.Classify(Message, Role.Officer);
        MunicipalityReader.Read(Message);
    }
}

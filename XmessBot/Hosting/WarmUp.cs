using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Understanding.Answers;

namespace XmessBot.Hosting;

/// <summary>
/// The word lists, the trained model and the questions of the call, for which somebody would otherwise wait: read when the host has been
/// running for a moment, so that they keep no first greeting waiting, which needs little of them.
/// </summary>
internal sealed class WarmUp(TimeProvider clock) : BackgroundService
{
    private const string Message = "Bon dia, voldríem demanar una mentoria per a l'Ajuntament de Manlleu";
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Moment, clock, stoppingToken);
        CommandReader.Read(Message);
        Answer.YesOrNo("", Message);
        AskingFit.WarmUp();
        IntentClassifier.Classify(Message, Role.Officer);
        MunicipalityReader.Read(Message);
    }
}

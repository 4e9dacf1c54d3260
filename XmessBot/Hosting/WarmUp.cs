using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Dialogs.Questions;
using XmessBot.Dialogs.Requests;
using XmessBot.Storage.Secrets;
using XmessBot.Understanding;

namespace XmessBot.Hosting;

/// <summary>
/// The word lists, the trained model, the questions of the call and the key of receipts, for which somebody would otherwise wait: read
/// when the host has been running for a moment, so that they keep no first greeting waiting, which needs little of them.
/// </summary>
internal sealed class WarmUp(IServiceProvider services, TimeProvider clock) : BackgroundService
{
    private const string Message = "Bon dia, voldríem demanar una mentoria per a l'Ajuntament de Manlleu";
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Moment, clock, stoppingToken);
        services.GetRequiredService<SecretStore>().Get(ReceiptSeal.Key);
        CommandReader.Read(Message);
        YesNo.Read("", Message);
        CallQuestions.WarmUp();
        IntentClassifier.Classify(Message, Role.Officer);
        MunicipalityReader.Read(Message);
    }
}

using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Dialogs.Questions;
using XmessBot.Understanding;

namespace XmessBot.Hosting;

/// <summary>
/// What the first person to write would otherwise wait for: the word lists, the trained model and the questions of the call are read on
/// one core while the database is made ready on another.
/// </summary>
internal static class WarmUp
{
    private const string Message = "Bon dia, voldríem demanar una mentoria per a l'Ajuntament de Manlleu";

    /// <summary>Begins; nobody has to wait for its end.</summary>
    public static Task WarmUpAsync(this WebApplication app) => Task.Run(() =>
    {
        CommandReader.Read(Message);
        MunicipalityReader.Read(Message);
        YesNo.Read("", Message);
        IntentClassifier.Classify(Message, Role.Officer);
        app.Services.GetRequiredService<CallQuestions>();
    });
}

using Microsoft.EntityFrameworkCore;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Places;
using XmessBot.Dialogs.Questions;
using XmessBot.Storage;
using XmessBot.Storage.Calls;
using XmessBot.Understanding;

namespace XmessBot.Hosting;

/// <summary>
/// What the first person to write would otherwise wait for is made ready on one core while the host is put together on another: the model of
/// what is stored, the word lists, the trained model and the questions of the call. Nobody waits for its end; who needs a part sooner reads it
/// themself or waits for that part.
/// </summary>
internal static class WarmUp
{
    private const string Message = "Bon dia, voldríem demanar una mentoria per a l'Ajuntament de Manlleu";

    /// <summary>Begins.</summary>
    public static void Begin() => _ = Task.Run(() =>
    {
        Storage();
        CommandReader.Read(Message);
        YesNo.Read("", Message);
        _ = new CallQuestions();
        IntentClassifier.Classify(Message, Role.Officer);
        MunicipalityReader.Read(Message);
    });

    // Whatever file the host will open, its model and its queries are made by the same.
    private static void Storage()
    {
        using var context = new SqliteXmessContext(StorageRegistration.ForSqlite("Data Source=:memory:"));
        context.Set<CallRow>().ToQueryString();
    }
}

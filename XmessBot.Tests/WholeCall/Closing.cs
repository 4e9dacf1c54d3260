namespace XmessBot.Tests.WholeCall;

/// <summary>How a call is closed, its data asked for and proved, and the next one opened.</summary>
internal static class Closing
{
    public static async Task AllAsync(CallStage stage)
    {
        var who = Cast.Admin.Account;
        await stage.MoveToAsync(new DateTime(2021, 1, 7, 9, 0, 0));
        await Opening.SignInAsync(stage, Cast.Admin, "com estan les hores?", "2020-2");
        await stage.SayAsync(who, "tanca la convocatòria 2020-2 el 15 de gener", "divendres 15 de gener de 2021");
        await stage.SayAsync(who, "sí", "es tanca");
        await stage.SayAsync(who, "passa'm un excel de les sol·licituds i les hores", "les sol·licituds i les hores", "/chat/export/");
        await stage.SayAsync(who, "està tot quadrat?", "Tot quadra");
        await stage.SayAsync(who, "obre la convocatòria de 2021", "Preparo la convocatòria 2021-1");
        await stage.PressAsync(who, "Accepta-ho tot", "La convocatòria 2021-1 serà així");
        await stage.SayAsync(who, "sí", "2021-1");
    }
}

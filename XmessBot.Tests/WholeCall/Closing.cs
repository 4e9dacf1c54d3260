using System.Text.RegularExpressions;

namespace XmessBot.Tests.WholeCall;

/// <summary>How a call is closed, its data asked for and proved, and the next one opened.</summary>
internal static partial class Closing
{
    /// <summary>Plays it; returns the workbook that one of the assessors opened.</summary>
    public static async Task<byte[]> AllAsync(CallStage stage, IReadOnlyList<Actor> officers, IReadOnlyList<Held> held)
    {
        var who = Cast.Admin.Account;
        await stage.MoveToAsync(new DateTime(2021, 1, 7, 9, 0, 0));
        await Opening.SignInAsync(stage, Cast.Admin, "com estan les hores?", "2020-2");
        await GiveBackAsync(stage, officers, held);
        await stage.SayAsync(who, "tanca la convocatòria 2020-2 el 15 de gener", "divendres 15 de gener de 2021");
        await stage.SayAsync(who, "sí", "es tanca");
        var file = await ExportAsync(stage);
        await stage.SayAsync(who, "està tot quadrat?", "Tot quadra");
        await stage.SayAsync(who, "obre la convocatòria de 2021", "Preparo la convocatòria 2021-1");
        await stage.PressAsync(who, "Accepta-ho tot", "La convocatòria 2021-1 serà així");
        await stage.SayAsync(who, "sí", "2021-1");
        return file;
    }

    // R08: what was not used goes back to the pools, which then have assigned what was done.
    private static async Task GiveBackAsync(CallStage stage, IReadOnlyList<Actor> officers, IReadOnlyList<Held> held)
    {
        var who = Cast.Admin.Account;
        foreach (var theirs in held.GroupBy(each => each.With))
        {
            var used = Sessions.HoursOf(theirs);
            await stage.SayAsync(
                who, $"tanca l'assignació {Cast.NumberOf(officers.ToList().IndexOf(theirs.Key.Officer))}",
                used < Sessions.Package ? [$"a la bossa {Sessions.Amount(Sessions.Package - used)}"] : ["4 h fetes de 4 h"]);
            await stage.SayAsync(who, "sí", "Tancada");
        }

        var (mentoring, advisory) = (Sessions.HoursOf(held, "mentoria"), Sessions.HoursOf(held, "assessorament"));
        await stage.SayAsync(
            who, "com estan les hores de la convocatòria 2020-2?",
            $"mentoria: assignades {Sessions.Amount(mentoring)} de 12 h; fetes {Sessions.Amount(mentoring)}",
            $"assessorament: assignades {Sessions.Amount(advisory)} de 32 h; fetes {Sessions.Amount(advisory)}");
    }

    private static async Task<byte[]> ExportAsync(CallStage stage)
    {
        var asker = Cast.Assessors[1];
        await Opening.SignInAsync(stage, asker, "quantes sol·licituds hi ha?");
        // Nobody is sent one code right after another.
        await stage.MoveToAsync(new DateTime(2021, 1, 7, 9, 15, 0));
        await stage.SayAsync(asker.Account, "vull exportar la convocatòria 2020-2 a excel", "Què hi voleu");
        var shown = await stage.PressAsync(asker.Account, "tot", "/chat/export/");
        return await stage.OpenAsync(Link().Match(shown).Value, asker.Address);
    }

    [GeneratedRegex(@"https?://[^\s)\]]+/chat/export/[^\s)\]]+")]
    private static partial Regex Link();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace XmessBot.Tests.WholeCall;

/// <summary>What happens once services are granted: a withdrawal, the waiting list, another mentor, and sessions.</summary>
internal static partial class Giving
{
    /// <summary>Plays it; <paramref name="next"/> is the best ranked of those that wait for mentoring.</summary>
    public static async Task AllAsync(CallStage stage, IReadOnlyList<Actor> officers, string next)
    {
        var granted = Numbers(await stage.SayAsync(Cast.Admin.Account, "sol·licituds concedides de mentoria", "3 sol·licituds"));
        await stage.MoveToAsync(new DateTime(2020, 7, 20, 9, 0, 0));
        await WithdrawAsync(stage, officers[granted[0] - 1], next);
        await ChangeMentorAsync(stage, granted[1], officers[granted[1] - 1]);
    }

    // R02, R08, R20-R22: the hours are offered for the best ranked of the waiting list, and granted by staff.
    private static async Task WithdrawAsync(CallStage stage, Actor officer, string next)
    {
        await stage.SayAsync(officer.Account, "retira la sol·licitud", "retirar la sol·licitud");
        await stage.SayAsync(officer.Account, "sí", "queda retirada");
        await Opening.SignInAsync(stage, Cast.Admin, "sol·licituds a la llista d'espera", "Hi ha hores per a la llista d'espera");
        var who = Cast.Admin.Account;
        await stage.PressAsync(who, $"Concedir: {next} (mentoria)");
        await stage.PressAsync(who, stage.ButtonsOf(who)[0], "4 h de mentoria");
        await stage.SayAsync(who, "sí", "Fet");
    }

    private static async Task ChangeMentorAsync(CallStage stage, int number, Actor officer)
    {
        var who = Cast.Admin.Account;
        await stage.SayAsync(who, $"canvia el mentor de la 2020-2-{number:000}", "Qui continuarà l'acompanyament");
        await stage.PressAsync(who, stage.ButtonsOf(who)[0], "Canviaré qui acompanya");
        await stage.SayAsync(who, "sí", "Ho he dit per correu");
        await stage.SayAsync(officer.Account, "com està la meva sol·licitud?", "concedida");
    }

    private static int[] Numbers(string shown) =>
        [.. Number().Matches(shown).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()];

    [GeneratedRegex(@"2020-2-(\d{3})")]
    private static partial Regex Number();
}

namespace XmessBot.Tests.WholeCall;

/// <summary>How the commission confirms people, asks for information, declares conflicts, and scores.</summary>
internal static class Assessing
{
    /// <summary>The request that the first assessor has a conflict of interest in.</summary>
    public const int Conflict = 5;

    /// <summary>The request about which something is asked.</summary>
    public const int Asked = 3;

    /// <summary>Confirms whoever waits, until nobody does; returns how many it confirmed.</summary>
    public static async Task<int> ConfirmPeopleAsync(CallStage stage)
    {
        await Opening.SignInAsync(stage, Cast.Admin, "qui espera que el confirmem?", "persones que esperen");
        for (var confirmed = 0; ; confirmed++)
        {
            var shown = await stage.SayAsync(Cast.Admin.Account, "qui espera que el confirmem?");
            if (shown.Contains("No hi ha ningú", StringComparison.Ordinal)) return confirmed;
            await stage.PressAsync(Cast.Admin.Account, "Confirmar-la", "podrà parlar en nom");
            await stage.SayAsync(Cast.Admin.Account, "sí", "Fet");
        }
    }

    public static async Task AllAsync(CallStage stage, IReadOnlyList<Actor> officers)
    {
        await AskAsync(stage, officers);
        for (var n = 0; n < Cast.Assessors.Count; n++)
        {
            await Opening.SignInAsync(stage, Cast.Assessors[n], "quantes sol·licituds pendents hi ha?", $"{Cast.Councils}");
            if (n == 0)
            {
                await stage.SayAsync(Cast.Assessors[n].Account, $"m'abstinc de la {Conflict} perquè hi treballa una cosina meva");
                await stage.SayAsync(Cast.Assessors[n].Account, "sí", "Fet");
            }

            for (var number = 1; number <= officers.Count; number++)
                if (!IsInConflict(n, number)) await ScoreAsync(stage, n, number);
        }

        await stage.SayAsync(Cast.Admin.Account, "qui encara no ha valorat?", "tothom ha valorat");
    }

    // R16: asked by the commission and answered by the council, both in the chat.
    private static async Task AskAsync(CallStage stage, IReadOnlyList<Actor> officers)
    {
        await Opening.SignInAsync(stage, Cast.Admin, "sol·licituds pendents", $"{Cast.Councils} sol·licituds");
        await stage.SayAsync(
            Cast.Admin.Account, $"demana a la {Asked} quants plecs fa cada any, fins divendres", "amb temps per respondre fins a");
        await stage.SayAsync(Cast.Admin.Account, "sí", "Fet");
        var officer = officers[Asked - 1].Account;
        await stage.SayAsync(officer, "respon la pregunta de la comissió", "quants plecs fa cada any");
        await stage.SayAsync(officer, "En fem una dotzena, i tres són de neteja.");
        await stage.SayAsync(officer, "sí");
        await stage.SayAsync(Cast.Admin.Account, $"obre la sol·licitud {Asked}", "En fem una dotzena");
    }

    /// <summary>Whether an assessor has a conflict of interest in a request.</summary>
    public static bool IsInConflict(int assessor, int number) => assessor == 0 && number == Conflict;

    /// <summary>What an assessor gives a request: a table, so that the ranking is known and no two requests are alike.</summary>
    public static (int Need, int Transferability, int Alignment) PointsOf(int assessor, int number) =>
        ((number * 7 + assessor) % 6, (number * 5 + 2 * assessor) % 6, (number * 3 + assessor) % 6);

    private static async Task ScoreAsync(CallStage stage, int assessor, int number)
    {
        var (need, transferability, alignment) = PointsOf(assessor, number);
        var who = Cast.Assessors[assessor].Account;
        var points = $"necessitat {need}, transferibilitat {transferability}, alineació {alignment}";
        await stage.SayAsync(who, $"puntua la {number}: {points}, perquè ho explica bé", "Ho faig?");
        await stage.SayAsync(who, "sí", "He anotat els vostres punts");
    }
}

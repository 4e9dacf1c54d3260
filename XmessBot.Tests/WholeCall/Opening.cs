namespace XmessBot.Tests.WholeCall;

/// <summary>How the commission prepares a call: who may do what, the call's dates and hours, and which councils are members.</summary>
internal static class Opening
{
    public static async Task AllAsync(CallStage stage)
    {
        await SignInAsync(stage, Cast.Admin, "qui té accés?");
        foreach (var assessor in Cast.Assessors)
            await YesAsync(stage, $"dona el rol de comissió a {assessor.Address}", "tindrà el rol: comissió tècnica");
        foreach (var mentor in Cast.Mentors)
        {
            await YesAsync(stage, $"{mentor.Address} treballa a l'Ajuntament {mentor.Council!.Of}", "Encara no hi consta");
            await YesAsync(stage, $"fes mentora {mentor.Address}", "tindrà el rol: mentoria");
            await YesAsync(stage, $"fes assessora {mentor.Address}", "tindrà el rol: assessorament");
        }

        var assessors = string.Join(", ", Cast.Assessors.SkipLast(1).Select(assessor => assessor.Address))
            + $" i {Cast.Assessors[^1].Address}";
        await YesAsync(stage, $"{assessors} valoren la segona convocatòria", "2020-2");
        await OpenAsync(stage);
    }

    /// <summary>Records that those councils are members which the public list does not have.</summary>
    public static async Task MembersAsync(CallStage stage, IEnumerable<Actor> officers, DateOnly day)
    {
        await SignInAsync(stage, Cast.Admin, "quins municipis són membres?", "són membres de la XMESS");
        foreach (var officer in officers.Where(each => !Cast.IsListed(each.Council!, day)))
        {
            await YesAsync(stage, $"{officer.Council!.Name} s'ha fet membre el 2 de març de 2020 perquè ho va acordar l'assemblea",
                "és membre de la XMESS des de dilluns 2 de març de 2020");
        }
    }

    private static async Task OpenAsync(CallStage stage)
    {
        var who = Cast.Admin.Account;
        await stage.SayAsync(who, "obre la segona convocatòria", "Preparo la convocatòria 2020-2");
        await stage.SayAsync(who, "el 22 de juny", "Fins quin dia es poden fer sol·licituds");
        await stage.SayAsync(who, "l'11 de juliol", "és festiu o cap de setmana");
        await stage.SayAsync(who, "no", "Fins quin dia es poden fer sol·licituds");
        await stage.SayAsync(who, "el 10 de juliol", "Entre quins dies es faran les sessions");
        await stage.SayAsync(who, "de l'1 de setembre al 31 de desembre", "Fins quin dia es podran registrar");
        await stage.SayAsync(who, "el 15 de gener de 2021", "Quantes hores tindrà cada ajuntament");
        await stage.SayAsync(who, "2 sessions de 2 hores", "Quantes hores hi haurà de mentoria");
        await stage.SayAsync(who, "12 hores", "Quantes hores hi haurà d'assessorament");
        await stage.SayAsync(who, "32 hores", "Des de quin dia és recent un membre");
        await stage.SayAsync(who, "l'1 d'abril de 2019", "La convocatòria 2020-2 serà així");
        await stage.SayAsync(who, "sí", "La convocatòria 2020-2 s'obrirà");
    }

    /// <summary>Somebody says what they want, and proves who they are where they are asked to.</summary>
    public static async Task SignInAsync(CallStage stage, Actor actor, string wish, params string[] expected)
    {
        var shown = await stage.SayAsync(actor.Account, wish);
        if (shown.Contains("Quina és la vostra adreça electrònica", StringComparison.Ordinal))
        {
            await stage.SayAsync(actor.Account, actor.Address, "val deu minuts");
            shown = await stage.SayCodeAsync(actor.Account, actor.Address);
        }

        foreach (var part in expected) Assert.Contains(part, shown, StringComparison.Ordinal);
    }

    /// <summary>The administrator says something that is confirmed.</summary>
    public static async Task YesAsync(CallStage stage, string text, params string[] expected)
    {
        await stage.SayAsync(Cast.Admin.Account, text, expected);
        await stage.SayAsync(Cast.Admin.Account, "sí", "Fet");
    }
}

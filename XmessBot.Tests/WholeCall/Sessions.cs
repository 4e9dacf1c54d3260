using System.Globalization;
using System.Text.RegularExpressions;

namespace XmessBot.Tests.WholeCall;

/// <summary>A session as it was told and answered.</summary>
/// <param name="Number">Its number.</param>
/// <param name="With">Whom it was with.</param>
/// <param name="Hours">How long it was, in hours.</param>
/// <param name="State">What the export calls what became of it.</param>
internal sealed record Held(int Number, Accompanied With, decimal Hours, string State);

/// <summary>A council that somebody accompanies.</summary>
/// <param name="Giver">Who.</param>
/// <param name="Officer">Who asked for it, for the council.</param>
/// <param name="Service">"mentoria" or "assessorament".</param>
internal sealed record Accompanied(Actor Giver, Actor Officer, string Service)
{
    /// <summary>The council's name, within a sentence.</summary>
    public string Council => Officer.Council!.Name;
}

/// <summary>How the sessions are told with one message each, answered by the councils, and their hours add up.</summary>
internal static partial class Sessions
{
    /// <summary>The hours of a package (R07).</summary>
    public const decimal Package = 4;

    /// <summary>Plays them all; returns what should be stored of each.</summary>
    public static async Task<IReadOnlyList<Held>> AllAsync(CallStage stage, IReadOnlyList<Actor> officers)
    {
        await stage.MoveToAsync(new DateTime(2020, 9, 30, 9, 0, 0));
        var accompanied = new List<Accompanied>();
        foreach (var giver in Cast.Givers)
        {
            await Opening.SignInAsync(stage, giver, "quantes hores porto?");
            accompanied.AddRange((await HoursAsync(stage, giver, officers)).Select(each => each.With));
        }

        Assert.Equal(11, accompanied.Count);
        var held = new List<Held>();
        for (var n = 0; n < accompanied.Count; n++)
        {
            await LogAsync(stage, accompanied[n].Giver,
                $"El {n + 7} de setembre 2 hores amb {accompanied[n].Council} sobre clàusules socials, per Zoom",
                $"Sessió núm. {n + 1} desada");
            held.Add(new Held(n + 1, accompanied[n], 2, "registrada"));
        }

        await CorrectAsync(stage, held);
        await AnswerAsync(stage, held);
        await stage.MoveToAsync(new DateTime(2020, 10, 30, 9, 0, 0));
        await LogTwoAsync(stage, held, accompanied);
        await AddsUpAsync(stage, held, officers);
        // Who says nothing has confirmed them long before the call is closed.
        return [.. held.Select(each => each.State == "registrada" ? each with { State = "confirmada" } : each)];
    }

    // Whom somebody accompanies, as they are shown it.
    private static async Task<IReadOnlyList<(Accompanied With, string Used)>> HoursAsync(
        CallStage stage, Actor giver, IReadOnlyList<Actor> officers) =>
        [.. HoursLine().Matches(await stage.SayAsync(giver.Account, "quantes hores porto?"))
            .Select(line => (
                new Accompanied(
                    giver, officers.Single(each => each.Council!.Name == line.Groups["council"].Value), line.Groups["service"].Value),
                line.Groups["used"].Value)).Distinct()];

    private static async Task LogAsync(CallStage stage, Actor giver, string message, string saved)
    {
        await stage.SayAsync(giver.Account, message, "Ho he entès així");
        await stage.PressAsync(giver.Account, "Desa", saved);
        await stage.SayAsync(giver.Account, "ara no", "un altre cop");
    }

    // The giver corrects the last that they told (R08).
    private static async Task CorrectAsync(CallStage stage, List<Held> held)
    {
        var giver = held[^1].With.Giver.Account;
        await stage.SayAsync(giver, "eren 90 minuts, no dues hores", "passarà de");
        await stage.SayAsync(giver, "sí", "corregida");
        held[^1] = held[^1] with { Hours = 1.5m };
    }

    // The councils confirm, but for one that disputes: the commission annuls it, and what it was is told again (R12).
    private static async Task AnswerAsync(CallStage stage, List<Held> held)
    {
        for (var n = 1; n < held.Count; n++)
        {
            await stage.SayAsync(held[n].With.Officer.Account, $"confirmo la sessió {held[n].Number}", "queda confirmada");
            held[n] = held[n] with { State = "confirmada" };
        }

        var (first, council) = (held[0], held[0].With.Officer.Account);
        await stage.SayAsync(council, $"la sessió {first.Number} no és correcta", "Què no va ser així");
        await stage.SayAsync(council, "Només va durar una hora", "en disputa");
        await Opening.SignInAsync(stage, Cast.Admin, "com estan les hores?");
        await stage.SayAsync(Cast.Admin.Account, "disputes", "Només va durar una hora");
        await stage.PressAsync(Cast.Admin.Account, $"{first.Number}", "es manté o s'anul·la");
        await stage.PressAsync(Cast.Admin.Account, "S'anul·la", "Per quin motiu?");
        await stage.SayAsync(Cast.Admin.Account, "Ho hem parlat amb totes dues parts", "queda anul·lada");
        held[0] = first with { State = "desfeta" };
        await LogAsync(stage, first.With.Giver,
            $"El 7 de setembre 1 hora amb {first.With.Council} sobre clàusules socials, per Zoom", $"Sessió núm. {held.Count + 1} desada");
        held.Add(new Held(held.Count + 1, first.With, 1, "registrada"));
    }

    // Some go on, with two sessions in one message.
    private static async Task LogTwoAsync(CallStage stage, List<Held> held, List<Accompanied> accompanied)
    {
        for (var n = 0; n < accompanied.Count; n += 3)
        {
            var next = held.Count + 1;
            var giver = accompanied[n].Giver.Account;
            await stage.SayAsync(
                giver, $"El {n + 5} i el {n + 6} d'octubre, 1 h cada dia amb {accompanied[n].Council}, presencial, sobre plecs",
                "són 2 sessions");
            await stage.PressAsync(giver, "Desa", $"Sessions núm. {next} i {next + 1} desades");
            await stage.SayAsync(giver, "ara no", "un altre cop");
            held.AddRange([new Held(next, accompanied[n], 1, "registrada"), new Held(next + 1, accompanied[n], 1, "registrada")]);
        }
    }

    // What each giver and the commission are shown is the sum of what was told.
    private static async Task AddsUpAsync(CallStage stage, List<Held> held, IReadOnlyList<Actor> officers)
    {
        foreach (var giver in Cast.Givers)
        {
            foreach (var (with, used) in await HoursAsync(stage, giver, officers))
                Assert.Equal(Amount(HoursOf(held.Where(each => each.With == with))), used);
        }

        await Opening.SignInAsync(
            stage, Cast.Admin, "com estan les hores?",
            $"mentoria: assignades 12 h de 12 h; fetes {Amount(HoursOf(held, "mentoria"))}",
            $"assessorament: assignades 32 h de 32 h; fetes {Amount(HoursOf(held, "assessorament"))}");
    }

    /// <summary>The hours that count, of a service or of all.</summary>
    public static decimal HoursOf(IEnumerable<Held> held, string? service = null) =>
        held.Where(each => each.State != "desfeta" && (service is null || each.With.Service == service)).Sum(each => each.Hours);

    /// <summary>"1 h 30 min".</summary>
    public static string Amount(decimal hours) => decimal.Truncate(hours) is var whole && hours == whole
        ? string.Create(CultureInfo.InvariantCulture, $"{whole:0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{whole:0} h {(hours - whole) * 60:0} min");

    [GeneratedRegex(@"^(?<council>[^\n]+) \((?<service>mentoria|assessorament)\): (?<used>.+) fet(a|es) de .+, en queden? .+$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex HoursLine();
}

using System.Globalization;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using Towns = XmessBot.Core.Municipalities.Municipalities;

namespace XmessBot.Tests.WholeCall;

/// <summary>Somebody who writes to the bot.</summary>
/// <param name="Name">First name and surname.</param>
/// <param name="Address">Where their letters go.</param>
/// <param name="Council">Their council; null for the network's own people.</param>
internal sealed record Actor(string Name, string Address, Municipality? Council = null)
{
    /// <summary>The name of their account.</summary>
    public string Account => Address;

    /// <summary>Whether the bot knows their name from the start.</summary>
    public bool IsNamed { get; init; }

    /// <summary>What they are called in lists.</summary>
    public string Shown => IsNamed ? Name : Address;
}

/// <summary>Who plays a call: its administrator, six assessors, the mentors, and an officer of each of sixty councils.</summary>
internal static class Cast
{
    /// <summary>How many councils ask.</summary>
    public const int Councils = 60;

    private static readonly string[] Names = ["Laia", "Oriol", "Mercè", "Biel", "Fina", "Quim", "Txell", "Arnau", "Neus", "Jofre"];
    private static readonly string[] Surnames = ["Roca", "Pujol", "Camps", "Soler", "Vidal", "Riba"];

    public static Actor Admin { get; } = new("Roser Prat", "roser.prat@xmess.example");

    public static IReadOnlyList<Actor> Assessors { get; } =
    [
        new("Marta Valls", "marta.valls@xmess.example"),
        new("Joan Serra", "joan.serra@xmess.example"),
        new("Pilar Mas", "pilar.mas@xmess.example"),
        new("Ramon Font", "ramon.font@xmess.example"),
        new("Elena Coll", "elena.coll@xmess.example"),
        new("Sergi Pi", "sergi.pi@xmess.example"),
    ];

    /// <summary>Who accompanies: each of a council that asks for nothing.</summary>
    public static IReadOnlyList<Actor> Mentors { get; } =
    [
        new("Clara Bosch", "clara.bosch@ajgirona.example", Towns.Named("Girona")),
        new("Teresa Grau", "teresa.grau@ajsabadell.example", Towns.Named("Sabadell")),
        new("Anna Ferrer", "anna.ferrer@ajterrassa.example", Towns.Named("Terrassa")),
        new("Berta Nadal", "berta.nadal@ajmataro.example", Towns.Named("Mataró")),
    ];

    /// <summary>Everybody who may be asked to accompany a council: the mentors, and the advisors and mentors of a demonstration.</summary>
    public static IReadOnlyList<Actor> Givers { get; } =
    [
        .. Mentors,
        new("Núria Camps", "nuria.camps@sabadell.example") { IsNamed = true },
        new("Marc Roca", "marc.roca@mataro.example") { IsNamed = true },
        new("Anna Soler", "anna.soler@girona.example") { IsNamed = true },
        new("Clara Vidal", "clara.vidal@xmess.example") { IsNamed = true },
    ];

    /// <summary>Whether the public list has a council as a member on a day.</summary>
    public static bool IsListed(Municipality council, DateOnly day) =>
        MembershipBook.Listed.TryGetValue(council.Code, out var start) && start.On(day) == Membership.Member;

    /// <summary>The number of the request of an officer, who are in the order in which they sent them.</summary>
    public static string NumberOf(int officer) => string.Create(CultureInfo.InvariantCulture, $"2020-2-{officer + 1:000}");

    /// <summary>The officers, first those of councils that the public list has as members.</summary>
    public static IReadOnlyList<Actor> Officers(DateOnly day)
    {
        var listed = MembershipBook.Listed.Where(each => each.Value.On(day) == Membership.Member)
            .Select(each => Towns.WithCode(each.Key)!).Except(Mentors.Select(each => each.Council!))
                .OrderBy(each => each.Code, StringComparer.Ordinal).ToArray();
        var others = Towns.All.Where(each => !MembershipBook.Listed.ContainsKey(each.Code) && each.Name.Contains(' ')
            && each.Population > 4000)
            .OrderBy(each => each.Code, StringComparer.Ordinal);
        return [.. listed.Concat(others).Take(Councils).Select(Officer)];
    }

    private static Actor Officer(Municipality council, int n) =>
        new($"{Names[n % Names.Length]} {Surnames[n / Names.Length]}", $"tecnica@aj{council.Code}.example", council);
}

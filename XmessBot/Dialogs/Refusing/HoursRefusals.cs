using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Refusing;

/// <summary>Refusals about hours and about who can give them, in words.</summary>
internal static class HoursRefusals
{
    private static readonly Texts Texts = Texts.For("Refusals");

    // R08
    public static string NotEnough(NotEnoughHours why, RefusalFacts facts)
    {
        var (left, asked) = (why.Left, why.Asked);
        if (facts.Doing == Doing.Planning)
        {
            return left == Minutes.None
                ? Texts.Say("noHoursLeft")
                : Texts.Say(
                    "notEnoughHours", ("left", CatalanHours.Of(TimeSpan.FromMinutes(left.Count))), ("one", HoursWording.Singular(left)));
        }

        var council = facts.Assignments.Where(each => each.Id == why.Assignment).Select(NameWording.CouncilOf).FirstOrDefault() ?? "-";
        return left == Minutes.None
            ? Texts.Say("nothingLeft", ("council", council))
            : Texts.Say(
                "notEnough", ("asked", HoursWording.Amount(asked)), ("fit", HoursWording.Singular(asked)), ("council", council),
                ("left", HoursWording.Amount(left)), ("one", HoursWording.Singular(left)));
    }

    public static string Over(Doing doing) => Texts.Say(doing switch
    {
        Doing.Planning => "overPlanned",
        Doing.Assigning => "overAssigned",
        _ => "over",
    });

    public static string Empty(Doing doing) => Texts.Say(doing == Doing.Planning ? "emptySlot" : "emptyAmount");

    // R08
    public static string PoolExhausted(PoolExhausted why, RefusalFacts facts)
    {
        var (service, left, asked) = (ServiceWording.Of(why.Service), why.Left, why.Asked);
        return left == Minutes.None
            ? Texts.Say("poolEmpty", ("ofService", service), ("call", facts.Call ?? "-"))
            : Texts.Say(
                "poolShort", ("ofService", service), ("call", facts.Call ?? "-"), ("left", HoursWording.Amount(left)),
                ("one", HoursWording.Singular(left)), ("asked", HoursWording.Amount(asked)), ("need", HoursWording.Singular(asked)));
    }

    public static string MoreThan(Minutes there, Minutes asked) =>
        Texts.Say("moreThanThere", ("there", HoursWording.Amount(there)), ("asked", HoursWording.Amount(asked)));

    // R03, R04
    public static string OwnMunicipality(string municipality, Doing doing) => Texts.Say(
        doing == Doing.Assigning ? "ownCouncilAssigned" : "ownCouncil", ("council", Municipalities.WithCode(municipality)!.DisplayName));

    public static string GivesAnotherService(Service service) =>
        Texts.Say("givesAnotherService", ("service", ServiceWording.Name(service)));

    public static string CouncilNotMember(string municipality) =>
        Texts.Say("councilNotMember", ("council", Municipalities.WithCode(municipality)!.Of));
}

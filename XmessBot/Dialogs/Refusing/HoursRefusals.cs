using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Wording;
using XmessBot.Dialogs.Sessions;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Refusing;

/// <summary>The texts of what is refused of hours, and of who gives them.</summary>
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
                    "notEnoughHours", ("left", CatalanHours.Of(TimeSpan.FromMinutes(left.Count))), ("one", SessionTexts.Singular(left)));
        }

        var council = facts.Assignments.Where(each => each.Id == why.Assignment).Select(SessionTexts.Council).FirstOrDefault() ?? "-";
        return left == Minutes.None
            ? Texts.Say("nothingLeft", ("council", council))
            : Texts.Say(
                "notEnough", ("asked", SessionTexts.Amount(asked)), ("fit", SessionTexts.Singular(asked)), ("council", council),
                ("left", SessionTexts.Amount(left)), ("one", SessionTexts.Singular(left)));
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
        var (service, left, asked) = (SessionTexts.Of(why.Service), why.Left, why.Asked);
        return left == Minutes.None
            ? Texts.Say("poolEmpty", ("ofService", service), ("call", facts.Call ?? "-"))
            : Texts.Say(
                "poolShort", ("ofService", service), ("call", facts.Call ?? "-"), ("left", SessionTexts.Amount(left)),
                ("one", SessionTexts.Singular(left)), ("asked", SessionTexts.Amount(asked)), ("need", SessionTexts.Singular(asked)));
    }

    public static string MoreThan(Minutes there, Minutes asked) =>
        Texts.Say("moreThanThere", ("there", SessionTexts.Amount(there)), ("asked", SessionTexts.Amount(asked)));

    // R03, R04
    public static string OwnMunicipality(string municipality, Doing doing) => Texts.Say(
        doing == Doing.Assigning ? "ownCouncilAssigned" : "ownCouncil", ("council", Municipalities.WithCode(municipality)!.DisplayName));

    public static string GivesAnotherService(Service service) => Texts.Say("givesAnotherService", ("service", SessionTexts.Name(service)));

    public static string CouncilNotMember(string municipality) =>
        Texts.Say("councilNotMember", ("council", Municipalities.WithCode(municipality)!.Of));
}

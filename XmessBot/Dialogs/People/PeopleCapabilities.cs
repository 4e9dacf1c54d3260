using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.People;

/// <summary>What staff asks and decides of people and their roles (R12).</summary>
internal static class PeopleCapabilities
{
    private static readonly Texts Texts = Texts.For("People");

    /// <summary>Who has access, and who assesses a call.</summary>
    public static Capability Ask { get; } = new("ask_people", AccessDialog.DialogId)
    {
        // What is of members and people and cannot be read whole is asked about.
        Intent = Intent.ManageMembers,
        Audience = Audience.Staff,
        OnlyReads = true,
        Recognise = heard => Asks(heard) == true ? Ask!.Claims(Rank.Statement, heard) : null,
    };

    /// <summary>A role, a council, a domain, or the assessors of a call.</summary>
    public static Capability Set { get; } = new("set_people", PeopleDialog.DialogId)
    {
        Label = "manage_members",
        Audience = Audience.Staff,
        Recognise = heard => Asks(heard) == false ? Set!.Claims(Rank.Statement, heard, why: "an order") : null,
        BeginsAnew = true,
        Name = () => Texts.Plain("keptPeople"),
    };

    private static bool? Asks(Heard heard) => PeopleOrders.Read(heard.Said) is { } order
        ? order.Act is PeopleAct.AskAccess or PeopleAct.AskAssessors : null;
}

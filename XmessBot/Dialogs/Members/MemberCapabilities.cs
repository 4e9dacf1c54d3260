using XmessBot.Core.Language.Orders;
using XmessBot.Core.Municipalities;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Members;

/// <summary>What staff asks and records of the members of the network (R01, R12).</summary>
internal static class MemberCapabilities
{
    private const string Button = "record_membership";
    private static readonly Texts Texts = Texts.For("Members");

    /// <summary>The members, and what is known of one council.</summary>
    public static Capability Ask { get; } = new("ask_members", MembersDialog.DialogId)
    {
        Label = "manage_members",
        Audience = Audience.Staff,
        OnlyReads = true,
        Recognise = heard => Read(heard, asks: true) is { } args ? Ask!.Claims(Rank.Statement, heard, args) : null,
    };

    /// <summary>A council joins or leaves.</summary>
    public static Capability Record { get; } = new(Button, MembershipDialog.DialogId)
    {
        Label = "manage_members",
        Audience = Audience.Staff,
        Recognise = heard => Read(heard, asks: false) is { } args ? Record!.Claims(Rank.Statement, heard, args, "an order") : null,
        BeginsAnew = true,
        Press = (_, press, _) => Task.FromResult(
            press.Key.Split('|') is [var act, var council] && Enum.TryParse<MembershipAct>(act, out var done) && Enum.IsDefined(done)
            && Municipalities.WithCode(council) is not null
                ? new Pressed(true, new MembershipArgs { Act = done, Council = council })
                : new Pressed(false)),
        Name = () => Texts.Plain("keptMembership"),
    };

    /// <summary>The press of a button that answers whether a council is a member.</summary>
    public static Press PressOf(MembershipAct act, string council) => Press.Go(Button, $"{act}|{council}");

    private static MembershipArgs? Read(Heard heard, bool asks) =>
        MembershipOrders.Read(heard.Said) is { } order
        && (order.Act is MembershipAct.AskAll or MembershipAct.AskOne) == asks ? MembershipArgs.Of(order) : null;
}

using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Calendar;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Members;

/// <summary>
/// Tells staff which councils are members today, and of one council what is known and who recorded it, when and why (R01). Shows the
/// councils that wait to be told, each with its two buttons. Only reads.
/// </summary>
internal sealed class MembersDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "members";

    private static readonly Texts Texts = Texts.For("Members");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = MembershipArgs.Of(step.Options);
        var book = await turn.Memberships.BookAsync(cancellationToken);
        if (args.Act == MembershipAct.AskOne)
        {
            return await EndAsync(
                step, args.Council is { } council ? One(book, council, turn.Today) : Texts.Say("whichCouncil"), cancellationToken);
        }

        await step.Context.SendActivityAsync(All(book, turn.Today), cancellationToken: cancellationToken);
        var waiting = (await turn.Memberships.OpenQuestionsAsync(cancellationToken))
            .Where(question => question.Kind == StaffQuestionKind.IsMember)
            .GroupBy(question => question.Municipality, StringComparer.Ordinal);
        foreach (var council in waiting)
            await step.Context.SendActivityAsync(CardOf(council.Key, council.Count()), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    /// <summary>A fact in words, without who recorded it.</summary>
    internal static string Plain(MembershipFact fact) => fact.TakesBack is not null
        ? Texts.Plain("factTaken")
        : Texts.Plain(fact.IsMember ? "factMember" : "factNotMember", ("days", Days(fact)));

    private static string Line(MembershipFact fact)
    {
        var who = fact is { Author: { } author, At: { } at }
            ? Texts.Plain("factBy", ("day", MadridTime.DayOf(at)), ("author", author)) : Texts.Plain("factByUnknown");
        return Texts.Say("fact", ("what", Plain(fact)), ("who", who), ("why", fact.Reason is { } reason ? $": {reason}" : ""));
    }

    private static string Days(MembershipFact fact) => (fact.From, fact.Until) switch
    {
        (null, null) => Texts.Plain("daysAlways"),
        ({ } first, null) => Texts.Plain("daysFrom", ("first", first)),
        (null, { } last) => Texts.Plain("daysUntil", ("last", last)),
        ({ } first, { } last) => Texts.Plain("daysBetween", ("first", first), ("last", last)),
    };

    private static string One(MembershipBook book, string council, DateOnly today)
    {
        var state = book.On(council, today) switch
        {
            Membership.Member => "isMember",
            Membership.NotMember => "isNotMember",
            _ => "isUnknown",
        };
        var parts = new List<string> { Texts.Say(state, ("council", Municipalities.WithCode(council)!.DisplayName)) };
        if (MembershipBook.ListedSince(council) is { } start)
        {
            parts.Add(start.Earliest is { } earliest
                ? Texts.Say(earliest == start.Latest ? "listedSince" : "listedInMonth", ("day", earliest))
                : Texts.Say("listed"));
        }

        var history = book.HistoryOf(council);
        if (history.Count > 0) parts.Add(string.Join('\n', history.Select(fact => $"- {Line(fact)}")));
        return string.Join("\n\n", parts);
    }

    private static string All(MembershipBook book, DateOnly today)
    {
        var members = book.MembersOn(today);
        var names = members.Select(code => Municipalities.WithCode(code)!.DisplayName)
            .OrderBy(name => CatalanText.Fold(name), StringComparer.Ordinal);
        return Texts.Say("members", ("total", members.Count), ("names", ListWording.And([.. names])));
    }

    private static Microsoft.Bot.Schema.Activity CardOf(string council, int askers)
    {
        var name = Municipalities.WithCode(council)!.DisplayName;
        var text = Texts.Say("waits", ("council", name), ("askers", askers));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(
            MemberCapabilities.PressOf(MembershipAct.Join, council).Button(Texts.Plain("isMemberButton", ("council", name))),
            MemberCapabilities.PressOf(MembershipAct.Deny, council).Button(Texts.Plain("isNotMemberButton", ("council", name))));
        return Card.Message(card, text);
    }
}

using XmessBot.Core.Calls;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.People;

/// <summary>People and calls as staff names them, and people in words.</summary>
internal static class PeopleTexts
{
    private static readonly Texts Texts = Texts.For("People");

    /// <summary>The roles of a person in words: "mentoria i comissió".</summary>
    public static string RolesOf(Roles roles) =>
        ListWording.And([.. Enum.GetValues<Roles>().Where(role => role != Roles.None && roles.HasFlag(role)).Select(NameOf)]);

    /// <summary>A role in words.</summary>
    public static string NameOf(Roles role) => Texts.Plain(role switch
    {
        Roles.Applicant => "roleApplicant",
        Roles.Mentor => "roleMentor",
        Roles.Advisor => "roleAdvisor",
        Roles.Staff => "roleStaff",
        _ => "roleAdmin",
    });

    /// <summary>A person's line in a list.</summary>
    public static string Line(Person person)
    {
        (string, object)[] facts = [("person", NameWording.WithAddress(person)), ("roles", RolesOf(person.Roles))];
        return person.Municipality is { } council
            ? Texts.Say("lineOfCouncil", [.. facts, ("council", Municipalities.WithCode(council)?.DisplayName ?? council)])
            : Texts.Say("line", facts);
    }

    /// <summary>The people whom a name means: all of its words are in theirs.</summary>
    public static IReadOnlyList<Person> Named(string name, IEnumerable<Person> people)
    {
        var said = Words(name);
        return [.. people.Where(person => person.Name is { } full && said.IsSubsetOf(Words(full)))];
    }

    /// <summary>The call that is meant: by its id, else the last of that number, else the one that is open, next or running.</summary>
    public static Call? CallOf(Turn turn, CallBook calls, CallOrder? said) => said switch
    {
        { Call: { } id } => calls.Find(id),
        { Number: { } number } => calls.All.LastOrDefault(call => call.Id.EndsWith($"-{number}", StringComparison.Ordinal)
            && (said.Year is not { } year || call.Id.StartsWith($"{year}-", StringComparison.Ordinal))),
        _ => calls.OpenAt(turn.Now) ?? calls.NextAt(turn.Now) ?? calls.LatestAt(turn.Now),
    };

    private static HashSet<string> Words(string text) => [.. Tokens.Of(text).Select(token => token.Text)];
}

using XmessBot.Core.Language.Queries;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Queries;
using XmessBot.Storage.Queries;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>Mentors and advisors, and people of any role.</summary>
internal sealed class PeopleAnswers : SubjectAnswers
{
    private static readonly Texts Texts = Texts.For("Queries");

    /// <inheritdoc/>
    public override async Task<Total> CountAsync(Turn turn, AskedQuery asked, bool exact, CancellationToken cancellationToken) =>
        new(await turn.Queries.People.CountAsync(asked, cancellationToken));

    /// <inheritdoc/>
    public override async Task<AnswerPage> PageAsync(
        Turn turn, AskedQuery asked, string? after, int size, CancellationToken cancellationToken)
    {
        var page = await turn.Queries.People.PageAsync(asked, after, size, cancellationToken);
        var isOfMentors = asked.Query.About == QuerySubject.Mentors;
        return new AnswerPage(
            [.. page.Items.Select(each => new AnswerLine(isOfMentors ? MentorLine(each) : PersonLine(each)))], page.Next);
    }

    /// <inheritdoc/>
    public override string Many(QuerySubject about, int count, string shown) => about == QuerySubject.Mentors
        ? Texts.Plain("mentors", ("count", count), ("shown", shown))
        : Texts.Plain("people", ("count", count), ("shown", shown));

    /// <inheritdoc/>
    public override string None(QuerySubject about) => Texts.Plain(about == QuerySubject.Mentors ? "noMentors" : "noPeople");

    private static string MentorLine(FoundPerson mentor) => Texts.Say(
        "mentorLine",
        ("name", mentor.Name ?? mentor.Email),
        ("council", CouncilOf(mentor) ?? Texts.Plain("technicalService")),
        ("roles", RolesOf(mentor.Roles & (Roles.Mentor | Roles.Advisor))),
        ("topics", mentor.Topics.Count > 0 ? string.Join(", ", mentor.Topics) : Texts.Plain("noTopics")),
        ("open", mentor.Open));

    private static string PersonLine(FoundPerson person)
    {
        var roles = person.Roles == Roles.None ? Texts.Plain("roleNone") : RolesOf(person.Roles);
        (string, object)[] facts = [("person", NameWording.WithAddress(person.Name, person.Email)), ("roles", roles)];
        return CouncilOf(person) is { } council
            ? Texts.Say("personLineOf", [.. facts, ("council", council)])
            : Texts.Say("personLine", facts);
    }

    private static string? CouncilOf(FoundPerson person) =>
        person.Municipality is { } code ? Municipalities.WithCode(code)?.DisplayName : null;

    private static string RolesOf(Roles roles) => ListWording.And(
        [.. Enum.GetValues<Roles>().Where(role => role != Roles.None && roles.HasFlag(role)).Select(RoleOf)]);

    private static string RoleOf(Roles role) => role switch
    {
        Roles.Applicant => Texts.Plain("roleApplicant"),
        Roles.Mentor => Texts.Plain("roleMentor"),
        Roles.Advisor => Texts.Plain("roleAdvisor"),
        Roles.Staff => Texts.Plain("roleStaff"),
        _ => Texts.Plain("roleAdmin"),
    };
}

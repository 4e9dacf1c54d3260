using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Dialogs.Refusing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.People;

/// <summary>What a decision on people would do: refused, or shown and then saved.</summary>
/// <param name="Why">Why it is refused, in words; null when it is not.</param>
/// <param name="Shown">What it does, in words.</param>
/// <param name="SaveAsync">Stores it.</param>
internal sealed record PeopleDecision(string? Why, string Shown = "", Func<CancellationToken, Task>? SaveAsync = null);

/// <summary>Finds whom an order means, brings to Core what it needs, and says what the decision does.</summary>
internal static class PeopleDecisions
{
    private static readonly Texts Texts = Texts.For("People");

    /// <summary>What an order means, or why it cannot be known.</summary>
    public static async Task<(PeopleArgs? Args, string? Why)> ArgsOfAsync(
        Turn turn, PeopleOrder order, CancellationToken cancellationToken)
    {
        var people = await turn.People.AllAsync(cancellationToken);
        var emails = order.Emails.Select(email => email.ToLowerInvariant()).ToList();
        foreach (var name in order.Act == PeopleAct.Domain ? [] : order.Names)
        {
            switch (PeopleTexts.Named(name, people))
            {
                case [var only]:
                    emails.Add(only.Email);
                    break;
                case []:
                    return (null, Texts.Say("noPerson", ("name", name)));
                case var several:
                    return (null, Texts.Say(
                        "severalPeople", ("name", name), ("people", ListWording.And([.. several.Select(NameWording.WithAddress)]))));
            }
        }

        var call = order.Act == PeopleAct.NameAssessors
            ? PeopleTexts.CallOf(turn, await turn.Pools.AllAsync(cancellationToken), order.Call) : null;
        if (order.Act == PeopleAct.NameAssessors && call is null) return (null, Texts.Say("noCall"));
        var one = order.Act is PeopleAct.Give or PeopleAct.Take or PeopleAct.OfCouncil;
        if (one && emails.Distinct().Count() != 1) return (null, Texts.Say("onePerson"));
        return (new PeopleArgs
        {
            Act = order.Act,
            Role = order.Role is { } role ? Enum.Parse<Roles>(role) : Roles.None,
            Emails = [.. emails.Distinct()],
            Council = order.Municipality,
            Domain = order.Domain,
            Call = call?.Id,
        }, null);
    }

    /// <summary>The decision as it would be now.</summary>
    public static Task<PeopleDecision> DecideAsync(Turn turn, PeopleArgs args, CancellationToken cancellationToken) => args.Act switch
    {
        PeopleAct.Domain => DomainAsync(turn, args),
        PeopleAct.NameAssessors => AssessorsAsync(turn, args, cancellationToken),
        _ => OnPersonAsync(turn, args, cancellationToken),
    };

    private static async Task<PeopleDecision> OnPersonAsync(Turn turn, PeopleArgs args, CancellationToken cancellationToken)
    {
        var people = await turn.People.AllAsync(cancellationToken);
        var known = people.FirstOrDefault(each => each.Email == args.Emails[0]);
        if (known is null && args.Act == PeopleAct.Take) return new PeopleDecision(Texts.Say("noPerson", ("name", args.Emails[0])));
        var person = known
            ?? new Person(new PersonId(Guid.CreateVersion7(turn.Now)), args.Emails[0], null, Roles.None, null, Standing.Registered);
        var open = args.Act == PeopleAct.Take ? await OpenAsync(turn, person, args.Role, cancellationToken) : 0;
        var membership = (args.Council ?? person.Municipality) is { } council
            ? await turn.Memberships.OnAsync(council, turn.Today, cancellationToken) : Membership.Unknown;
        var outcome = args.Act switch
        {
            PeopleAct.Give => RoleChanges.Give(person, args.Role, membership, turn.Person!),
            PeopleAct.Take => RoleChanges.Take(
                person, args.Role, people.Count(each => each.Roles.HasFlag(Roles.Admin)), open, turn.Person!),
            _ => RoleChanges.OfCouncil(person, args.Council!, membership, turn.Person!),
        };
        if (outcome is not Outcome<Person>.Done(var changed))
            return new PeopleDecision(Say(turn, ((Outcome<Person>.Refused)outcome).Why));
        var facts = new List<(string, object)> { ("person", NameWording.WithAddress(person)) };
        var key = args.Act switch
        {
            PeopleAct.Give => "sureGive",
            PeopleAct.Take => "sureTake",
            _ => "sureCouncil",
        };
        facts.Add(args.Act == PeopleAct.OfCouncil
            ? ("council", Municipalities.WithCode(args.Council!)!.Of) : ("role", PeopleTexts.NameOf(args.Role)));
        List<string> parts = [Texts.Say(key, facts)];
        if (known is null) parts.Add(Texts.Say("newPerson"));
        if (args.Act != PeopleAct.OfCouncil)
        {
            parts.Add(changed.Roles == Roles.None
                ? Texts.Say("noRolesLeft") : Texts.Say("rolesThen", ("roles", PeopleTexts.RolesOf(changed.Roles))));
        }
        return new PeopleDecision(null, string.Join("\n\n", parts), stop => turn.People.SaveAsync(changed, stop));
    }

    private static Task<PeopleDecision> DomainAsync(Turn turn, PeopleArgs args) => Task.FromResult(new PeopleDecision(
        null,
        Texts.Say("sureDomain", ("domain", args.Domain!), ("council", Municipalities.WithCode(args.Council!)!.Of)),
        stop => turn.People.SaveDomainAsync(args.Domain!, args.Council!, stop)));

    private static async Task<PeopleDecision> AssessorsAsync(Turn turn, PeopleArgs args, CancellationToken cancellationToken)
    {
        var people = await turn.People.AllAsync(cancellationToken);
        var named = args.Emails.Select(email => people.FirstOrDefault(person => person.Email == email)).ToArray();
        if (Array.IndexOf(named, null) is var at and >= 0)
            return new PeopleDecision(Texts.Say("noPerson", ("name", args.Emails[at])));
        var outcome = CallAssessors.Name([.. named.OfType<Person>()], turn.Person!);
        if (outcome is not Outcome<IReadOnlyList<Person>>.Done(var assessors))
            return new PeopleDecision(Say(turn, ((Outcome<IReadOnlyList<Person>>.Refused)outcome).Why));
        var shown = assessors.Count == 0
            ? Texts.Say("sureEverybody", ("call", args.Call!))
            : Texts.Say(
                "sureAssessors", ("call", args.Call!), ("names", ListWording.And([.. assessors.Select(person => NameWording.Of(person))])));
        return new PeopleDecision(
            null, shown, stop => turn.Assessments.NameAsync(args.Call!, assessors, turn.Person!, turn.Now, stop));
    }

    private static async Task<int> OpenAsync(Turn turn, Person person, Roles role, CancellationToken cancellationToken)
    {
        Service? service = role switch { Roles.Mentor => Service.Mentoring, Roles.Advisor => Service.Advisory, _ => null };
        return service is null ? 0 : (await turn.Assignments.OpenAsync(cancellationToken)).Count(
            each => each.Mentor == person.Id && each.Service == service && each.State == AssignmentState.Open);
    }

    private static string Say(Turn turn, Refusal why) => Refusals.Say(why, new RefusalFacts(turn, Doing.Registering));
}

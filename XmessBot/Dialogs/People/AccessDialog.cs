using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Members;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.People;

/// <summary>Tells staff who has access by which role, the domains of councils, and who assesses a call (R12). Only reads.</summary>
internal sealed class AccessDialog(IdentificationOptions identification) : FeatureDialog(DialogId, Audience.Staff, identification)
{
    public const string DialogId = "access";

    private const int MostShown = 40;
    private static readonly Texts Texts = Texts.For("People");

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var order = PeopleOrders.Read(step.Context.Said(opening));
        var text = order?.Act switch
        {
            PeopleAct.AskAssessors => await AssessorsAsync(turn, order, cancellationToken),
            PeopleAct.AskAccess => await AccessAsync(turn, cancellationToken),
            _ => Texts.Say("askWhat"),
        };
        return await EndAsync(step, text, cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    // Those who may do most first; who only proved an address waits for nothing here.
    private static async Task<string> AccessAsync(Turn turn, CancellationToken cancellationToken)
    {
        var people = (await turn.People.AllAsync(cancellationToken))
            .Where(person => person.Roles != Roles.None && (person.Roles != Roles.Applicant || person.Municipality is not null))
            .OrderByDescending(person => person.Roles).ThenBy(person => person.Name ?? person.Email, StringComparer.Ordinal).ToArray();
        List<string> parts = [Texts.Say("access", ("total", people.Length)),
            string.Join('\n', people.Take(MostShown).Select(person => $"- {PeopleTexts.Line(person)}"))];
        if (people.Length > MostShown) parts.Add(Texts.Say("accessMore", ("more", people.Length - MostShown)));
        parts.Add(Texts.Say("accessNext"));
        return string.Join("\n\n", parts);
    }

    private static async Task<string> AssessorsAsync(Turn turn, PeopleOrder order, CancellationToken cancellationToken)
    {
        var calls = await turn.Pools.AllAsync(cancellationToken);
        if (PeopleTexts.CallOf(turn, calls, order.Call) is not { } call) return Texts.Say("noCall");
        var assessors = await turn.Assessments.OfCallAsync(call.Id, cancellationToken);
        return Texts.Say(
            "assessors", ("call", call.Id), ("names", ListWording.And([.. assessors.Select(person => NameWording.Of(person))])));
    }
}

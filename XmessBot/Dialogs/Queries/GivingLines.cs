using XmessBot.Core;
using XmessBot.Core.Mentors;
using XmessBot.Storage.Queries;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>Who accompanies a request, or else who could; what speaks for each is the button's (R12).</summary>
internal static class GivingLines
{
    private const int MostProposed = 3;
    private static readonly Texts Texts = Texts.For("Queries");

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Of(Turn turn, RequestDetail detail)
    {
        foreach (var each in detail.Assignments)
        {
            var giver = detail.People.GetValueOrDefault(each.Mentor);
            yield return Texts.Say(
                "accompanied",
                ("giver", giver is null ? "-" : NameWording.Of(giver)), ("service", ServiceWording.Name(each.Service)),
                ("used", HoursWording.Amount(each.Used)), ("hours", HoursWording.Amount(each.Assigned)));
        }

        if (detail.Mentors.Count == 0 || turn.Calls.Find(detail.Request.Call) is not { } call) yield break;
        if (Proposals.For(detail.Request, call, detail.Mentors, turn.Person!)
            is not Outcome<IReadOnlyList<ServiceProposals>>.Done(var proposed)) yield break;
        foreach (var each in proposed)
        {
            var service = ServiceWording.Name(each.Service);
            var names = each.Best.Take(MostProposed).Select(proposal => proposal.Mentor.Label ?? proposal.Mentor.Name ?? "-").ToArray();
            yield return names.Length == 0
                ? Texts.Say("proposedNobody", ("service", service))
                : Texts.Say("proposed", ("service", service), ("names", ListWording.And(names)));
        }
    }
}

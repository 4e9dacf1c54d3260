using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Hours;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Dialogs.Sessions;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assignments;

/// <summary>Why Core refuses a decision about an assignment, in words, and what to do next.</summary>
internal static class AssignmentRefusals
{
    private static readonly Texts Texts = Texts.For("Assignments");

    public static string Say(Refusal why, string call) => why switch
    {
        PoolExhausted(var service, var left, var asked) => left == Minutes.None // R08
            ? Texts.Say("poolEmpty", ("ofService", SessionTexts.Of(service)), ("call", call))
            : Texts.Say(
                "poolShort", ("ofService", SessionTexts.Of(service)), ("call", call), ("left", SessionTexts.Amount(left)), ("one", SessionTexts.Singular(left)),
                ("asked", SessionTexts.Amount(asked)), ("need", SessionTexts.Singular(asked))),
        RequestNotLive => Texts.Say("requestNotLive"), // R12
        OwnMunicipality(_, var municipality) => Texts.Say("ownCouncil", ("council", Municipalities.WithCode(municipality)!.DisplayName)), // R03, R04
        GivesAnotherService(var service) => Texts.Say("anotherService", ("service", SessionTexts.Name(service))),
        AssignmentOver => Texts.Say("over"),
        EmptyAmount => Texts.Say("amountNotUnderstood"),
        _ => throw new InvalidOperationException($"Nobody is ever told of {why.GetType().Name} here."),
    };
}

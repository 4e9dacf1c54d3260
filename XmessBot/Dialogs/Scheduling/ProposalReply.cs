using XmessBot.Core.Language;
using XmessBot.Core.Language.Planning;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>Whether a message can be the answer to a proposal, although no question is open: "sí", "millor dijous a les 10".</summary>
internal static class ProposalReply
{
    private const int Longest = 120;

    public static bool MayBe(Utterance said)
    {
        if (said.Text.Length > Longest || FaqFit.AsksOutright(said)) return false;
        if (said.Alone is not null || PlanningReader.Read(said).Kind == PlanningKind.Keep) return true;
        // "Dijous de 10 a 12 amb Berga" may instead report a session that was held.
        return said.SaysTimes && SaidMoment.Read(said).SaysAnything
            && IntentClassifier.Classify(said, Role.Any).Intent is Intent.ScheduleSession or Intent.None or Intent.Yes or Intent.No;
    }
}

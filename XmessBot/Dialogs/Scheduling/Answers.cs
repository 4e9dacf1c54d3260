using XmessBot.Core.Language.Answers;
using XmessBot.Dialogs.Questions;
using XmessBot.Understanding;

namespace XmessBot.Dialogs.Scheduling;

/// <summary>Whether a message, written while nothing is being asked, can be the answer to a proposal: "sí", "millor dijous a les 10".</summary>
internal static class Answers
{
    private const int Longest = 120;

    public static bool Looks(string text, DateTime now)
    {
        if (text.Length > Longest || CallQuestions.LooksAsked(text)) return false;
        if (YesNo.ReadAlone(text) is not null) return true;
        // "Dijous de 10 a 12 amb Berga" may tell a session that was held.
        return SaidMoment.Read(text, now).SaysAnything && IntentClassifier.Classify(text, Role.Any).Intent is Intent.ScheduleSession or Intent.None or Intent.Yes or Intent.No;
    }
}

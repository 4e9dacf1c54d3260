using XmessBot.Core.Calls;
using XmessBot.Core.Sessions;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Refusing;

/// <summary>Refusals about logged sessions and the closing of their call, in words.</summary>
internal static class SessionRefusals
{
    private static readonly Texts Texts = Texts.For("Refusals");

    public static string OutsideWindow(OutsideWindow why, RefusalFacts facts) => facts.Doing == Doing.Planning
        ? Texts.Say("outsideWindowPlanned", ("day", why.Date), ("window", CallWording.Window(why.Call)))
        : Texts.Say("outsideWindow", ("date", Capital(why.Date)), ("window", CallWording.Window(why.Call)));

    public static string NotHeldYet(DateOnly date) => Texts.Say("notHeldYet", ("date", Capital(date)));

    public static string NotAParty(Doing doing) => Texts.Say(doing == Doing.Answering ? "notYourCouncil" : "notAParty");

    public static string LoggingClosed(Call call) =>
        Texts.Say("loggingClosed", ("call", call.Id), ("last", CatalanDate.Short(call.LogsUntil!.Value.AddDays(1))));

    public static string NotInThatState(RefusalFacts facts) =>
        Texts.Say(facts.Doing == Doing.Answering ? "answeredAlready" : "alreadyUndone", ("number", facts.Session));

    public static string NothingToCorrect(RefusalFacts facts) =>
        Texts.Say("nothingToCorrect", ("number", facts.Session), ("before", facts.Before));

    public static string ClosesInWindow(Call call) => Texts.Say("closesInWindow", ("last", call.Window.Last));

    public static string DayPassed(DateOnly day) => Texts.Say("dayPassed", ("day", day));

    private static string Capital(DateOnly date) => CatalanDate.Long(date) is var said ? char.ToUpperInvariant(said[0]) + said[1..] : "";
}

using XmessBot.Core.Calls;
using XmessBot.Core.Wording;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Refusing;

/// <summary>Texts about calls: why requests are not accepted now, and which call is next.</summary>
internal static class CallTexts
{
    private static readonly Texts Texts = Texts.For("Refusals");

    /// <summary>The next call (R11), or that none is known.</summary>
    public static string Next(Turn turn) => turn.Calls.NextAt(turn.Now) switch
    {
        { Opens: { } opens } next => Texts.Plain("nextCallOpens", ("opens", CatalanDate.Long(opens)), ("window", CallWording.Window(next))),
        { } next => Texts.Plain("nextCall", ("window", CallWording.Window(next))),
        null => Texts.Plain("noNextCall"),
    };

    /// <summary>Why a value of a call cannot change any more, and which still can (R05-R08, R10, R11).</summary>
    public static string NotInThatPhase(NotInThatPhase why)
    {
        var text = Texts.Say(
            why.Phase switch
            {
                CallPhase.Open => "fieldWhileOpen",
                CallPhase.Running => "fieldWhileRunning",
                _ => "fieldWhenOver",
            },
            ("call", why.Call.Id));
        return why.Field is CallField.Mentoring or CallField.Advisory ? $"{text} {Texts.Say("extendInstead")}" : text;
    }

    /// <summary>Why requests are not accepted now (R11); also says that the draft is kept, if there is one.</summary>
    public static string NotOpen(Turn turn, bool keepsDraft = false)
    {
        var text = turn.Calls.LatestAt(turn.Now) is { Deadline: { } deadline } call && call.PhaseAt(turn.Now) == CallPhase.Running
            ? Texts.Say("notOpenLate", ("deadline", deadline), ("next", Next(turn)))
            : Texts.Say("notOpenAnnounced", ("next", Next(turn)));
        return keepsDraft ? $"{text}\n\n{Texts.Say("draftIsKept")}" : text;
    }
}

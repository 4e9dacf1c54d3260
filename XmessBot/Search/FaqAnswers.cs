using System.Collections.Frozen;
using XmessBot.Core.Faq;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Search;

/// <summary>Fills in the answer of an entry with the facts of the current call.</summary>
public static class FaqAnswers
{
    private static readonly Texts Texts = Texts.For("FaqAnswers");

    /// <summary>
    /// The answer in Markdown. While requests are accepted, the entry's answer; otherwise its answer for a closed call, whose placeholders
    /// are known in every phase. An entry without one has no placeholders, and is returned as it is.
    /// </summary>
    public static string Fill(FaqEntry entry, CallFacts facts)
    {
        if (entry.AnswerWhenClosed is null)
            return entry.Answer;
        var wording = facts.Phase == ApplicationPeriod.Open ? entry.Answer : entry.AnswerWhenClosed;
        return Template.Parse(wording).Fill(Placeholders(facts), ours => ours);
    }

    /// <summary>Every placeholder that an answer can have in a phase, with its value.</summary>
    internal static FrozenDictionary<string, object> Placeholders(CallFacts facts)
    {
        var holes = new Dictionary<string, object> { ["callState"] = State(facts), ["nextCall"] = Next(facts) };
        if (facts is { Phase: ApplicationPeriod.Open, Call: { } call })
        {
            holes["deadline"] = call.Deadline;
            holes["window"] = CatalanDate.Between(call.Window.First, call.Window.Last);
            holes["mentoringHours"] = CatalanHours.Of(call.Mentoring.Total);
            holes["mentoringHoursLeft"] = CatalanHours.Of(call.Mentoring.Left);
            holes["mentoringPackagesLeft"] = call.Mentoring.PackagesLeft;
            holes["advisoryHours"] = CatalanHours.Of(call.Advisory.Total);
            holes["advisoryHoursLeft"] = CatalanHours.Of(call.Advisory.Left);
            holes["advisoryPackagesLeft"] = call.Advisory.PackagesLeft;
            holes["packageHours"] = CatalanHours.Of(call.Package);
            holes["sessions"] = call.Sessions;
            holes["sessionHours"] = CatalanHours.Of(call.Package / call.Sessions);
            holes["recentSince"] = CatalanDate.OfMonth(call.RecentSince);
        }

        return holes.ToFrozenDictionary();
    }

    private static string State(CallFacts facts) => facts switch
    {
        { Phase: ApplicationPeriod.Open, Call: { } call } => Texts.Plain("open", ("call", call.Name), ("deadline", call.Deadline)),
        { Phase: ApplicationPeriod.Closed, Call: { } call } => Texts.Plain("closed", ("call", call.Name), ("deadline", call.Deadline)),
        { Phase: ApplicationPeriod.Upcoming } => Texts.Plain("upcoming"),
        _ => Texts.Plain("none"),
    };

    private static string Next(CallFacts facts) => facts switch
    {
        { Phase: ApplicationPeriod.Upcoming, Call: { } call } => Announced(new(call.Name, call.Opens, call.Window)),
        { Next: { } next } => Announced(next),
        _ => Texts.Plain("nextUnknown"),
    };

    private static string Announced(UpcomingCall next)
    {
        var window = CatalanDate.Between(next.Window.First, next.Window.Last);
        return next.Opens is { } opens
            ? Texts.Plain("nextOpens", ("call", next.Name), ("opens", opens), ("window", window))
            : Texts.Plain("nextWindow", ("call", next.Name), ("window", window));
    }
}

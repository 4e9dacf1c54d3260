using XmessBot.Core.Hours;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Wording;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Mentors;

/// <summary>Describes a proposed mentor, with every reason for their rank.</summary>
internal static class ReasonTexts
{
    // The maximum ratio of populations at which two councils count as of similar size.
    private const double Similar = 2;
    private static readonly Texts Texts = Texts.For("Mentors");

    public static string Of(Proposal proposal)
    {
        var reasons = new[] { Topics(proposal), Meets(proposal), Load(proposal.Mentor.Load), Near(proposal), Size(proposal) };
        return Texts.Say(
            "line",
            ("name", proposal.Mentor.Name ?? Texts.Plain("unnamed")),
            ("council", Council(proposal.Mentor)),
            ("why", string.Join("; ", reasons.OfType<string>())));
    }

    private static string Council(Mentor mentor) =>
        mentor.Municipality is { } code ? Municipalities.WithCode(code)!.DisplayName : Texts.Plain("technicalService");

    private static string Topics(Proposal proposal) => proposal.TopicsMet.Count == 0
        ? Texts.Plain("noTopics")
        : Texts.Plain("topics", ("topics", string.Join(", ", proposal.TopicsMet)));

    private static string Meets(Proposal proposal) => proposal.Mentor.Availability is null ? Texts.Plain("availabilityUnknown")
        : proposal.MeetsAWeek == Minutes.None ? Texts.Plain("neverMeet")
        : Texts.Plain("meets", ("hours", CatalanHours.Of(TimeSpan.FromMinutes(proposal.MeetsAWeek.Count))));

    private static string Load(int load) => load == 0 ? Texts.Plain("free") : Texts.Plain("load", ("load", load));

    private static string? Near(Proposal proposal) => proposal.Closeness switch
    {
        Closeness.SameComarca => Texts.Plain("sameComarca"),
        Closeness.SameProvince => Texts.Plain("sameProvince"),
        Closeness.Elsewhere => Texts.Plain("elsewhere"),
        _ => null,
    };

    private static string? Size(Proposal proposal) => proposal.TimesBigger switch
    {
        null => null,
        <= Similar => Texts.Plain("similarSize"),
        { } times => Texts.Plain("otherSize", ("times", (int)Math.Round(times))),
    };
}

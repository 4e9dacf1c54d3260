using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Sessions;
using XmessBot.Dialogs.Refusing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Reads the sessions that a mentor's message reports, with the assignments that each may belong to.</summary>
internal static class SessionMessageReader
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>The sessions of a message, and a remark to make first, or null.</summary>
    public static (IReadOnlyList<PartialSession> Sessions, string? Why) Read(Utterance said, Turn turn, IReadOnlyList<Assignment> open)
    {
        var own = Municipalities.WithCode(turn.Person!.Municipality ?? "");
        var reading = said.Session(own?.Name);
        string? why = null;
        var told = new List<PartialSession>();
        foreach (var each in (SessionReading[])[reading, .. reading.More])
        {
            var fits = each.Municipality is { } council
                ? [.. open.Where(assignment => assignment.Municipality == council.Code)]
                : Unnamed(said, own, open);
            if (each.Municipality is { } named && fits.Count == 0) why = Texts.Say("noAssignmentWith", ("council", named.Name));
            // R03, R04: "amb Sabadell", written by somebody from Sabadell.
            if (each.Municipality is null && own is not null && said.Session().Municipality == own)
                (why, fits) = (OfOwn(turn, own, each.Service), []);
            if (fits.Any(assignment => assignment.Service == each.Service))
                fits = [.. fits.Where(assignment => assignment.Service == each.Service)];
            told.Add(Of(each) with { Fits = [.. fits.Select(assignment => assignment.Id)] });
        }

        return (told, why);
    }

    /// <summary>What the message gives, except the assignment.</summary>
    public static PartialSession Of(SessionReading reading) => new()
    {
        Date = reading.Date,
        // Without a duration the start is dropped: the two contradicted each other.
        Start = reading.Minutes is null ? null : reading.Start,
        Length = reading.Minutes,
        Modality = reading.Modality,
        Topic = reading.Topic,
    };

    // Without a name every assignment is possible. An ambiguous name means one of those that have an assignment; if none has, it is asked,
    // however few there are.
    private static IReadOnlyList<Assignment> Unnamed(Utterance said, Municipality? own, IReadOnlyList<Assignment> open)
    {
        var named = said.Places.Mentions.SelectMany(mention => mention.Candidates)
            .Where(each => each != own).Select(each => each.Code).ToHashSet();
        return named.Count == 0 ? open : [.. open.Where(assignment => named.Contains(assignment.Municipality))];
    }

    // Nobody mentors or advises their own council.
    private static string OfOwn(Turn turn, Municipality own, Service? service) =>
        Refusals.Say(new OwnMunicipality(service ?? Service.Mentoring, own.Code), new RefusalFacts(turn, Doing.Logging));
}

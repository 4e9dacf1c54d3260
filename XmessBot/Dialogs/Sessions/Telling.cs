using XmessBot.Core.Assignments;
using XmessBot.Core.Language.Places;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Sessions;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Sessions;

/// <summary>Reads what a mentor tells of sessions, with the assignment that each was for where only one fits.</summary>
internal static class Telling
{
    private static readonly Texts Texts = Texts.For("Sessions");

    /// <summary>The sessions of a message, and what has to be said of it first, or null.</summary>
    public static (IReadOnlyList<ToldSession> Told, string? Why) Read(string text, Turn turn, IReadOnlyList<Assignment> open)
    {
        var own = Municipalities.WithCode(turn.Person!.Municipality ?? "");
        var reading = SessionReader.Read(text, turn.LocalNow, own?.Name);
        string? why = null;
        var told = new List<ToldSession>();
        foreach (var each in (SessionReading[])[reading, .. reading.More])
        {
            var fits = each.Municipality is { } council ? [.. open.Where(assignment => assignment.Municipality == council.Code)] : Unnamed(text, own, open);
            if (each.Municipality is { } named && fits.Count == 0) why = Texts.Say("noAssignmentWith", ("council", named.Name));
            if (each.Municipality is null && IsOwn(text, turn, own)) (why, fits) = (Texts.Say("ownCouncil", ("council", own!.DisplayName)), []);
            if (fits.Any(assignment => assignment.Service == each.Service)) fits = [.. fits.Where(assignment => assignment.Service == each.Service)];
            told.Add(Of(each) with { Fits = [.. fits.Select(assignment => assignment.Id)] });
        }

        return (told, why);
    }

    /// <summary>What the words tell, besides which assignment.</summary>
    public static ToldSession Of(SessionReading reading) => new()
    {
        Date = reading.Date,
        // A start and a length that contradict each other are no start.
        Start = reading.Minutes is null ? null : reading.Start,
        Length = reading.Minutes,
        Modality = reading.Modality,
        Topic = reading.Topic,
    };

    // Nobody is named: every assignment is possible. A name that may be several is of one of those that have an assignment,
    // or it has to be asked, however few there are.
    private static IReadOnlyList<Assignment> Unnamed(string text, Municipality? own, IReadOnlyList<Assignment> open)
    {
        var named = MunicipalityReader.Read(text).Mentions.SelectMany(mention => mention.Candidates).Where(each => each != own).Select(each => each.Code).ToHashSet();
        return named.Count == 0 ? open : [.. open.Where(assignment => named.Contains(assignment.Municipality))];
    }

    // R03, R04: "amb Sabadell", told by somebody of Sabadell.
    private static bool IsOwn(string text, Turn turn, Municipality? own) => own is not null && SessionReader.Read(text, turn.LocalNow).Municipality == own;
}

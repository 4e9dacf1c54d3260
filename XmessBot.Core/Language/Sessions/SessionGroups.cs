using System.Globalization;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Sessions;

/// <summary>The part of a message about one of its sessions.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index of the token after it.</param>
/// <param name="Times">Its time phrases.</param>
/// <param name="Places">Its municipalities.</param>
internal sealed record SessionGroup(int Start, int End, IReadOnlyList<Item> Times, IReadOnlyList<SessionPlace> Places)
{
    /// <summary>Whether it has a day of its own.</summary>
    public bool HasDay => Times.Any(item => item.Value is Days { Single: true });

    /// <summary>Whether it has a length or hours, and a council or a day.</summary>
    public bool IsSession => Times.Any(item => item.Value is Duration or HourRange { From: not null, To: not null })
        && (Places.Count > 0 || HasDay);
}

/// <summary>
/// Splits a message about several sessions: a new one starts at a day, length or council that the current one already has.
/// </summary>
internal static class SessionGroups
{
    private static readonly Dictionary<string, int> Amounts =
        WordLists.Pairs("numbers").Select(pair => (pair.Word, Number: int.Parse(pair.Meaning, CultureInfo.InvariantCulture)))
            .Concat(Enumerable.Range(2, 8).Select(number => (Word: $"{number}", Number: number)))
            .ToDictionary(pair => pair.Word, pair => pair.Number);

    private sealed record Fact(int Start, int End, string Kind, object Value);

    /// <summary>The groups; empty unless there are at least two complete ones.</summary>
    public static IReadOnlyList<SessionGroup> Of(SessionMessage message)
    {
        var facts = message.Times.Where(item => item.Value is Days { Single: true } or Duration or HourRange)
            .Select(item => new Fact(item.Start, item.End, item.Value is Days ? "day" : "length", item.Value))
            .Concat(Best(message).Select(place => new Fact(place.Start, place.End, "place", place.Candidates[0])))
            .OrderBy(fact => fact.Start).ToList();
        var starts = new List<int>();
        var seen = new List<Fact>();
        foreach (var fact in facts)
        {
            if (seen.Exists(other => other.Kind == fact.Kind && !other.Value.Equals(fact.Value))
                || seen.Exists(other => other.Kind == "length" && fact.Kind == "length"))
            {
                // "De 10 a 12, 2 hores" gives one length twice.
                if (fact.Kind == "length" && seen[^1].Kind == "length"
                    && !(fact.Value is HourRange && seen[^1].Value is HourRange && !fact.Value.Equals(seen[^1].Value))) continue;
                starts.Add(Boundary(message, seen[^1].End, fact.Start));
                seen.Clear();
            }
            seen.Add(fact);
        }
        if (starts.Count == 0) return [];
        starts.Insert(0, 0);
        var groups = starts.Select((start, n) => Group(message, start, n + 1 < starts.Count ? starts[n + 1] : message.Tokens.Count))
            .ToList();
        return groups.TrueForAll(group => group.IsSession) || AreAnnounced(message, groups) ? groups : [];
    }

    // "Dues sessions amb Batea: de 4 a 5 i de 6 a 7": as many ranges of hours as sessions announced, with the day and the council
    // given once.
    private static bool AreAnnounced(SessionMessage message, List<SessionGroup> groups)
    {
        if (!groups[0].IsSession || groups.Exists(group =>
            group.Times.Count(item => item.Value is HourRange { From: not null, To: not null }) != 1)) return false;
        return Enumerable.Range(1, message.Tokens.Count - 1)
            .Any(at => message.Tokens[at].Text is "sessions" or "reunions" or "trobades" or "mentories" or "assessoraments"
                && Amounts.GetValueOrDefault(message.Tokens[at - 1].Text) == groups.Count);
    }

    private static IEnumerable<SessionPlace> Best(SessionMessage message)
    {
        var places = message.Places.Where(place => place.Closeness > 0).ToList();
        return places.Count == 0 ? [] : places.Where(place => place.Closeness == places.Max(each => each.Closeness));
    }

    // The last "i", comma or full stop between two tokens.
    private static int Boundary(SessionMessage message, int from, int to)
    {
        for (var n = to - 1; n >= from; n--)
        {
            if (message.Tokens[n].Text is "i" or "," or "." or ";" or "+") return n + 1;
        }
        return to;
    }

    private static SessionGroup Group(SessionMessage message, int start, int end) => new(start, end,
        [.. message.Times.Where(item => item.Start >= start && item.Start < end)],
        [.. message.Places.Where(place => place.Start >= start && place.Start < end)]);
}

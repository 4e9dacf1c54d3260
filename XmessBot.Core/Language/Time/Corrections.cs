using System.Collections.Frozen;
using XmessBot.Core.Language.Grammar;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Language.Time.Values;

namespace XmessBot.Core.Language.Time;

/// <summary>
/// Drops phrases that another replaces: "dimarts, perdó, dimecres", "dues hores, no, tres hores", "no el 7 sinó el 6", "havíem quedat a
/// les 9 però vam començar a les 10". A phrase is replaced only by one of the same sort; the rest stays ("dimarts a les 9, no, a les
/// 10" is still Tuesday).
/// </summary>
internal static class Corrections
{
    private static readonly IReadOnlySet<Item> Nothing = FrozenSet<Item>.Empty;

    private static readonly HashSet<string> Numbers = [.. WordLists.Pairs("numbers").Select(pair => pair.Word)];

    /// <summary>The phrases that remain, and those among them that are denied.</summary>
    public static (IReadOnlyList<Item> Items, IReadOnlySet<Item> Denied) Apply(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items,
        IReadOnlyList<(int Start, int End)> reasons)
    {
        // Fast path: most messages have one time phrase and no word that denies it.
        if (items.Count == 1 && reasons.Count == 0 && !Scopes.MayReach(tokens, items)) return ([Guarded(tokens, items, items[0])], Nothing);
        if (reasons.Count > 0) items = Reasons.LeaveOut(reasons, items, item => item.Kind is "anytime" ? null : Aspect(item));
        var dropped = Scopes.Swallowed(tokens, items);
        List<Item> left = [.. items.Where(item => !dropped.Contains(item))];
        TakenBack(tokens, left, dropped);
        items = left;
        var denied = Scopes.MayReach(tokens, items) ? Denied(tokens, ref items, reasons, dropped) : [];
        return ([.. items.Where(item => !dropped.Contains(item)).Select(item => Guarded(tokens, left, item))], denied);
    }

    // Denied phrases that remain; a denied open range is replaced by its complement.
    private static HashSet<Item> Denied(IReadOnlyList<Token> tokens, ref IReadOnlyList<Item> items,
        IReadOnlyList<(int Start, int End)> reasons, HashSet<Item> dropped)
    {
        var scopes = Scopes.Of(tokens, items, reasons);
        var denied = Replaced(scopes, [.. items.Where(item => !dropped.Contains(item))], dropped);
        // Without a day, the complement of a range is not an offer.
        var hasDay = items.Any(item => Aspect(item) == "day");
        var open = denied.Where(item => IsOpenRange(item) && (hasDay || Complement(tokens, item)?.Value is Clock)).ToList();
        items = [.. items.Select(item => open.Contains(item) ? Complement(tokens, item) ?? item : item)];
        // "Els dimarts a partir de les 12 no puc": on Tuesday, the time before remains.
        denied.RemoveWhere(item => open.Exists(range => item.Equals(range) || (Aspect(item) == "day" && scopes.AreTogether(item, range))));
        return denied;
    }

    // "Dimarts, perdó, dimecres": the words between withdraw the first phrase; with any other word between them, both stay.
    private static void TakenBack(IReadOnlyList<Token> tokens, List<Item> items, HashSet<Item> dropped)
    {
        for (var at = 1; at < items.Count; at++)
        {
            // "Dilluns no, els altres dies sí" excludes Monday and withdraws nothing.
            if (items[at].Kind == "no" || items[at].Value is Weekdays { Rest: true }) continue;
            var before = at - 1;
            while (before >= 0 && items[before].Kind == "no") before--;
            var adjacent = before >= 0 && TakingBack.Between(tokens, items[before].End, items[at].Start);
            var start = adjacent ? items[at].Start : TakingBack.Start(tokens, items[at].Start);
            if (start < items[at].Start) before = items.Count(item => item.End <= start) - 1;
            else if (!adjacent) continue;
            for (var n = before; n >= 0 && n >= before - 2; n--)
            {
                if (Sort(items[n]) is not { } sort || sort != Sort(items[at])) continue;
                dropped.UnionWith(items.Skip(before + 1).Take(at - before - 1).Append(items[n]));
                // "De 10 a 12, perdó, fins a la una": the start stays.
                if (items[n].Value is HourRange { From: { } from, To: not null } && items[at].Value is HourRange { From: null } until)
                    items[at] = items[at] with { Value = until with { From = from } };
                // "Dimarts a les 10, perdó, dimecres a les 11": the time is replaced with its day.
                var alike = n < before && at + 1 < items.Count && Sort(items[before]) is { } with && with == Sort(items[at + 1]);
                if (alike) dropped.Add(items[before]);
                break;
            }
        }
    }

    // Phrases that are denied, or were only planned, and that another of the same sort replaces. Other denied phrases stay.
    private static HashSet<Item> Replaced(Scopes scopes, List<Item> items, HashSet<Item> dropped)
    {
        var standing = items.Where(item => Aspect(item) is not null).ToLookup(scopes.Of);
        var holding = standing[PhraseStanding.Holds].Concat(standing[PhraseStanding.Planned]).ToList();
        var denied = standing[PhraseStanding.Denied].ToHashSet();
        var left = dropped.ToList();
        foreach (var item in denied)
        {
            if (item.Kind is "allday" or "anytime" || holding.Exists(other => Aspect(other) == Aspect(item)
                && !(scopes.Of(other) == PhraseStanding.Planned && IsOpenRange(item))
                    && Replaces(scopes, item, other, denied, holding))) left.Add(item);
        }
        // "Els dilluns treballo, els dijous puc"; but "els dilluns treballo, la resta de dies puc" needs Monday to know the rest.
        var busy = standing[PhraseStanding.Busy].Where(item => standing[PhraseStanding.Holds].Any(other => Aspect(other) == Aspect(item)))
            .ToList();
        if (standing[PhraseStanding.Holds].Any(item => item.Value is Weekdays { Rest: true })) denied.UnionWith(busy);
        else left.AddRange(busy);
        foreach (var item in standing[PhraseStanding.Planned])
        {
            if (items.Exists(other => other.Start > item.Start && Aspect(other) == Aspect(item) && scopes.IsKept(other, "pero")
                && (scopes.Of(other) == PhraseStanding.Holds
                    || (scopes.Of(other) == PhraseStanding.Denied && IsOpenRange(other))))) left.Add(item);
        }
        // "Els dimarts al matí no, a la tarda sí": the time changes and the day stays. But "només tardes, i els divendres a la tarda
        // no" excludes Friday from the afternoons.
        if (left.Exists(item => Aspect(item) == "time") && !holding.Exists(item => Aspect(item) == "day"))
            denied.RemoveWhere(item => Aspect(item) == "day" && left.Exists(time => scopes.AreTogether(item, time)
                && !holding.Exists(other => other.Value.Equals(time.Value))));
        // "Els dijous a la tarda no, però els dijous al matí sí": only that time of the day is denied.
        left.AddRange(denied.Where(item => Aspect(item) == "day" && holding.Exists(other => other.Value.Equals(item.Value))
            && left.Exists(time => Aspect(time) == "time" && scopes.AreTogether(item, time))).ToList());
        denied.ExceptWith(left);
        dropped.UnionWith(left);
        return denied;
    }

    private static bool IsOpenRange(Item item) => item.Value is HourRange { From: null } or HourRange { To: null };

    // "A partir de les 5 no puc" leaves the time before; "no vam començar fins a les 5" gives the start.
    private static Item? Complement(IReadOnlyList<Token> tokens, Item item) => item.Value switch
    {
        HourRange { From: null, To: { } to } => item with { Value = Begins(tokens, item.Start) ? to : new HourRange(to, null) },
        HourRange { From: { } from, To: null } => item with { Value = new HourRange(null, from) },
        _ => null,
    };

    private static bool Begins(IReadOnlyList<Token> tokens, int at) =>
        tokens.Take(at).TakeLast(2).Any(token => token.Text.StartsWith("comenc", StringComparison.Ordinal));

    private static bool Replaces(Scopes scopes, Item item, Item other, HashSet<Item> denied, List<Item> holding) =>
        (item.Value, other.Value) switch
    {
        // "Dimarts al matí, però el dia 12 no": the 12th is one of those Tuesdays, and is excluded.
        (Values.Days { Single: true } day, Values.Days { Single: true } instead) =>
            item.Start < other.Start || instead.Weekday is null || day.Weekday is not null,
        (Values.Days or Weekdays, _) => false,
        // Ambiguous: after "dilluns al matí no; la resta de dies a la tarda", Monday afternoon may be offered or not.
        _ when Aspect(item) == "time" => item.Value.Equals(other.Value)
            || !denied.Any(day => Aspect(day) == "day" && scopes.AreTogether(day, item))
                || !holding.Exists(day => day.Value is Weekdays { Count: > 2 }),
        _ => true,
    };

    // "Dues hores, vull dir tres": replaced by a number of unknown unit.
    private static Item Guarded(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, Item item) =>
        IsOpen(tokens, items, item) ? item with { Kind = "guard", Value = true } : item;

    private static bool IsOpen(IReadOnlyList<Token> tokens, IReadOnlyList<Item> items, Item item) =>
        Sort(item) is not null && TakingBack.End(tokens, item.End) is var end && end > item.End
        && (tokens[end].Kind == TokenKind.Number || Numbers.Contains(tokens[end].Text))
        && !items.Any(other => other.Start <= end && other.End > end);

    // The sort of a phrase, for replacement: a denied part of the day and hours can replace each other.
    private static string? Aspect(Item item) => item.Kind is "allday" or "anytime" or "hazy" || Sort(item) is "part" ? "time" : Sort(item);

    private static string? Sort(Item item) => item.Value switch
    {
        Values.Days or Weekdays => "day",
        Clock or HourRange => "time",
        Duration => "length",
        DayPart => "part",
        _ => null,
    };
}

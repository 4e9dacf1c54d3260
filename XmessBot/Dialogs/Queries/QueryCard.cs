using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Queries;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Routing;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Queries;

/// <summary>The cards that answer a query. Each says how it was read, and has a button that takes each condition off.</summary>
internal static class QueryCard
{
    private static readonly Texts Texts = Texts.For("Queries");

    /// <summary>A page of a list.</summary>
    public static Activity List(
        QueryKey key, SubjectAnswers subject, Total total, AnswerPage page, QueryKey? next, Elsewhere? elsewhere)
    {
        var (first, last) = (key.Shown + 1, key.Shown + page.Lines.Count);
        var opens = page.Lines.Any(line => line.Opens is not null);
        string?[] parts =
        [
            (first, last) == (1, total.Count) && !total.OrMore
                ? Texts.Say("headAll", ("many", Many(key, subject, total)))
                : Texts.Say("head", ("many", Many(key, subject, total)), ("first", first), ("last", last)),
            Reading(key),
            string.Join('\n', page.Lines.Select(line => $"- {line.Text}")),
            opens ? Texts.Say("open") : null,
            elsewhere?.Text,
            LeavesOut(key),
        ];
        var buttons = page.Lines.Select(line => line.Opens).OfType<OpenedLine>().Distinct()
            .Select(opened => Press.Go(subject.Opens, opened.Number).Button(opened.Title))
            .Concat(next is null ? [] : [Go(next, Texts.Plain("more"))]);
        return Show(parts, [.. buttons, .. To(elsewhere), .. Drops(key.Query)]);
    }

    /// <summary>How many there are, exactly.</summary>
    public static Activity Number(QueryKey key, SubjectAnswers subject, Total total, Elsewhere? elsewhere) => Show(
        [Texts.Say("number", ("many", Many(key, subject, total))), Reading(key), elsewhere?.Text, LeavesOut(key)],
        [Go(new QueryKey(key.Query with { Count = false }), Texts.Plain("seeThem")), .. To(elsewhere), .. Drops(key.Query)]);

    /// <summary>There are none: what there would be without each condition.</summary>
    public static Activity Nothing(QueryKey key, SubjectAnswers subject, IReadOnlyList<(FilterKey Key, Total Total)> others)
    {
        var found = others.Where(each => each.Total.Count > 0).ToArray();
        var about = key.Query.About;
        string?[] parts =
        [
            Texts.Say("none", ("none", subject.None(about))),
            Reading(key),
            found.Length == 0
                ? key.Query.Where.Count > 1 ? Texts.Say("noneEvenWithout") : null
                : string.Join('\n', found.Select(each => "- " + Texts.Say(
                    "noneBut",
                    ("filter", FilterWording.Of(key.Query.On(each.Key)!)),
                    ("many", subject.Many(about, each.Total.Count, Shown(each.Total)))))),
        ];
        parts = [.. parts, LeavesOut(key)];
        return Show(parts, [.. found.Select(each => Drop(key.Query, each.Key))]);
    }

    /// <summary>What is asked about has no such condition.</summary>
    public static Activity CannotFilter(QueryKey key, NothingToFilterBy why) => Show(
        [Texts.Say("cannotFilter", ("filters", string.Join(" · ", why.Keys.Select(each => FilterWording.Of(key.Query.On(each)!)))))],
        [.. why.Keys.Select(each => Drop(key.Query, each))]);

    private static Activity Show(IEnumerable<string?> parts, JObject[] buttons)
    {
        var text = string.Join("\n\n", parts.OfType<string>());
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(buttons.Cast<object>().ToArray());
        return Card.Message(card, text);
    }

    private static string Many(QueryKey key, SubjectAnswers subject, Total total)
    {
        var many = subject.Many(key.Query.About, total.Count, Shown(total));
        return total.Together is { } together ? Texts.Plain("together", ("many", many), ("hours", HoursWording.Amount(together))) : many;
    }

    private static string Shown(Total total) => total.OrMore ? Texts.Plain("orMore", ("count", total.Count)) : $"{total.Count}";

    // R12: points are not seen before one's own, and nothing follows from them either.
    private static string? LeavesOut(QueryKey key) =>
        key.Query.Sort is { By: SortKey.Score } || key.Query.On(FilterKey.Score) is not null ? Texts.Say("scoreLeavesOut") : null;

    private static string? Reading(QueryKey key)
    {
        var reading = FilterWording.Reading(key.Query) is { } read ? Texts.Say("reading", ("reading", read)) : null;
        return key.Query.Unread is not { } words ? reading
            : string.Join("\n\n", new[] { reading, Texts.Say("unread", ("words", words)) }.OfType<string>());
    }

    private static IEnumerable<JObject> To(Elsewhere? elsewhere) =>
        elsewhere is null ? [] : [Go(new QueryKey(elsewhere.Query), elsewhere.Title)];

    private static IEnumerable<JObject> Drops(StaffQuery query) => query.Where.Select(filter => Drop(query, filter.Key));

    private static JObject Drop(StaffQuery query, FilterKey key) => Go(
        new QueryKey(query.Without(key)), Texts.Plain("drop", ("filter", FilterWording.Of(query.On(key)!))));

    private static JObject Go(QueryKey key, string title) =>
        Press.Go(QueryCapabilities.Button, (key with { Query = key.Query with { Unread = null } }).Text).Button(title);
}

using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using XmessBot.Core.Ranking;
using XmessBot.Dialogs.Cards;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Ranking;

/// <summary>The card of a ranking: the order and why, line by line, with what can be asked and done next.</summary>
internal static class RankingCard
{
    private const int MostWaiting = 15;
    private static readonly Texts Texts = Texts.For("Ranking");

    /// <summary>The card.</summary>
    public static Activity Of(StoredDemand stored, PoolRanking ranking)
    {
        var text = string.Join("\n\n", Parts(stored, ranking));
        var card = Card.Load("question");
        card.Element("text")["text"] = text;
        card["actions"] = new JArray(Buttons(stored, ranking));
        return Card.Message(card, text);
    }

    private static IEnumerable<string> Parts(StoredDemand stored, PoolRanking ranking)
    {
        (string, object)[] head = [("ofService", ServiceWording.Of(stored.Service)), ("call", stored.Call.Id)];
        (string, object)[] size = [.. head, ("asked", ranking.Lines.Count), ("packages", ranking.Demand.Packages)];
        if (ranking.Lines.Count == 0) yield return Texts.Say("nobodyAsks", head);
        else if (!ranking.ExcessDemand) yield return $"{Texts.Say("all", size)}\n\n{Lines(ranking.Lines, Plain)}";
        else foreach (var part in Ranked(size)) yield return part;
        if (Unconfirmed(stored) is { Length: > 0 } numbers)
            yield return Texts.Say("unconfirmed", ("requests", RankingWording.List(numbers)));

        IEnumerable<string> Ranked((string, object)[] facts)
        {
            yield return Texts.Say("head", facts);
            yield return $"{Texts.Say("chosen")}\n\n{Lines(ranking.Lines.Where(line => line.Chosen), Full)}";
            RankingLine[] waiting = [.. ranking.Lines.Where(line => !line.Chosen)];
            yield return $"{Texts.Say("waiting")}\n\n{Lines(waiting.Take(MostWaiting), Full)}";
            if (waiting.Length > MostWaiting) yield return Texts.Say("moreWaiting", ("more", waiting.Length - MostWaiting));
            yield return Texts.Say(
                "total",
                ("net", RankingWording.Of(ranking.Total - ranking.PairsAlike)), ("gross", RankingWording.Of(ranking.Total)),
                ("pairs", RankingWording.Of(ranking.PairsAlike)));
            foreach (var unmet in ranking.Unmet)
            {
                yield return Texts.Say(
                    "unmet", ("trait", RankingWording.Of(unmet.Trait)), ("asked", unmet.Asked), ("chosen", unmet.Chosen));
            }

            if (!ranking.Proven) yield return Texts.Say("notProven", ("more", RankingWording.Of(ranking.AtMostMore)));
        }

        string Full(RankingLine line) => RankingWording.Line(line, RankingWording.CouncilOf(stored, line.Number));

        string Plain(RankingLine line) =>
            Texts.Say("lineAll", ("number", line.Number), ("council", RankingWording.CouncilOf(stored, line.Number)));
    }

    private static string[] Unconfirmed(StoredDemand stored) =>
        [.. stored.Requests.Values.Where(request => request.AwaitsPerson && !request.PrefersOther(stored.Service))
            .Select(request => request.Number!).Order(StringComparer.Ordinal)];

    private static string Lines(IEnumerable<RankingLine> lines, Func<RankingLine, string> say) => string.Join('\n', lines.Select(say));

    private static IEnumerable<JObject> Buttons(StoredDemand stored, PoolRanking ranking)
    {
        var key = $"{stored.Call.Id}|{stored.Service}";
        if (ranking.Lines.Count > 0) yield return Press.Go(RankingCapabilities.PrepareId, key).Button(Texts.Plain("prepareButton"));
        if (!ranking.ExcessDemand) yield break;
        yield return Press.Go(RankingCapabilities.DiversityButton, key).Button(Texts.Plain("diversityButton"));
        yield return Press.Go(RankingCapabilities.RunnerUpButton, key).Button(Texts.Plain("runnerUpButton"));
    }
}

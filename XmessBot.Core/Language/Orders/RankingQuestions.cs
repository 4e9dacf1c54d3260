using System.Globalization;
using XmessBot.Core.Language.Text;

namespace XmessBot.Core.Language.Orders;

/// <summary>Reads what staff asks of the ranking of a pool (R12): the order, what if, why not, and the decisions that come of it.</summary>
public static class RankingQuestions
{
    private static readonly PhraseList Phrases = new("ranking-questions");
    private static readonly Dimension<RankingQuestion?> Asked = new(Compose);

    /// <summary>Messages that ask it, with what is read; a test reads each.</summary>
    internal static IReadOnlyList<(string Text, RankingQuestion Read)> Examples { get; } =
    [
        ("fes la priorització de mentoria", new(RankingAsk.Order) { Service = Core.Service.Mentoring }),
        ("com queda la llista?", new(RankingAsk.Order)),
        ("qui entra a l'assessorament?", new(RankingAsk.Order) { Service = Core.Service.Advisory }),
        ("ensenya'm el rànquing de mentories", new(RankingAsk.Order) { Service = Core.Service.Mentoring }),
        ("i si tinguéssim un paquet més?", new(RankingAsk.WhatIf) { Packages = 1 }),
        ("què passaria si hi hagués 2 paquets menys de mentoria?",
            new(RankingAsk.WhatIf) { Packages = -2, Service = Core.Service.Mentoring }),
        ("i sense la 7?", new(RankingAsk.WhatIf) { Requests = ["7"] }),
        ("què passaria sense la de Berga?", new(RankingAsk.WhatIf) { Requests = ["08022"] }),
        ("i si la 9 hi entrés?", new(RankingAsk.WhatIf) { Requests = ["9"], In = true }),
        ("i si la 2026-1-009 i la 4 hi fossin?", new(RankingAsk.WhatIf) { Requests = ["2026-1-009", "4"], In = true }),
        ("i si la 7 no hi fos?", new(RankingAsk.WhatIf) { Requests = ["7"] }),
        ("què passaria si la implicació comptés el doble?",
            new(RankingAsk.WhatIf) { Weight = new(SaidWeightOf.Involvement, 4, true) }),
        ("i si la transferibilitat valgués 3?", new(RankingAsk.WhatIf) { Weight = new(SaidWeightOf.Transferability, 6, false) }),
        ("i si la diversitat no comptés?", new(RankingAsk.WhatIf) { Weight = new(SaidWeightOf.Diversity, 0, false) }),
        ("el pes de la implicació és 2", new(RankingAsk.Weigh) { Weight = new(SaidWeightOf.Involvement, 4, false) }),
        ("canvia el pes de la diversitat a 1", new(RankingAsk.Weigh) { Weight = new(SaidWeightOf.Diversity, 2, false) }),
        ("posa el pes de l'alineació el doble", new(RankingAsk.Weigh) { Weight = new(SaidWeightOf.Alignment, 4, true) }),
        ("per què no entra la 12?", new(RankingAsk.WhyOut) { Requests = ["12"] }),
        ("què li hauria fet falta a la de Berga?", new(RankingAsk.WhyOut) { Requests = ["08022"] }),
        ("quant costa la diversitat?", new(RankingAsk.Diversity)),
        ("quina seria l'alternativa?", new(RankingAsk.RunnerUp)),
        ("concedeix els que entren", new(RankingAsk.Prepare)),
        ("concedeix les que entren i posa la resta a la llista d'espera", new(RankingAsk.Prepare) { Rest = true }),
        ("prepara les decisions de mentoria", new(RankingAsk.Prepare) { Service = Core.Service.Mentoring, Rest = true }),
    ];

    /// <summary>What is asked, or null.</summary>
    public static RankingQuestion? Read(Utterance said) => said.Read(Asked);

    private static RankingQuestion? Compose(Utterance said)
    {
        var found = Phrases.Find(said.Words).ToArray();
        bool Has(string meaning) => found.Any(each => each.Meaning == meaning);
        if (found.Length == 0) return null;
        var (requests, service) = (RequestsIn(said), Service(Has));
        if (Has("prepare") || Has("decisions"))
            return new RankingQuestion(RankingAsk.Prepare) { Service = service, Rest = Has("rest") || Has("decisions") };
        if (Has("why") && requests.Count > 0) return new RankingQuestion(RankingAsk.WhyOut) { Requests = requests, Service = service };
        if (Has("price")) return new RankingQuestion(RankingAsk.Diversity) { Service = service };
        if (Has("runner")) return new RankingQuestion(RankingAsk.RunnerUp) { Service = service };
        if (Has("if") || Has("without"))
        {
            if (Packages(said, found) is { } packages)
                return new RankingQuestion(RankingAsk.WhatIf) { Packages = packages, Service = service };
            if (Weight(said, found) is { } weight) return new RankingQuestion(RankingAsk.WhatIf) { Weight = weight, Service = service };
            if (requests.Count > 0 && (Has("in") || Has("out") || Has("without")))
            {
                return new RankingQuestion(RankingAsk.WhatIf)
                {
                    Requests = requests, In = Has("in") && !Has("out") && !Has("without"), Service = service,
                };
            }
        }

        if (Has("weight") && !said.Asks && Weight(said, found) is { } set) return new RankingQuestion(RankingAsk.Weigh) { Weight = set };
        return Has("order") ? new RankingQuestion(RankingAsk.Order) { Service = service } : null;
    }

    private static Service? Service(Func<string, bool> has) => (has("mentoring"), has("advisory")) switch
    {
        (true, false) => Core.Service.Mentoring,
        (false, true) => Core.Service.Advisory,
        _ => null,
    };

    // "La 7", "la 7 i la 9", a whole number, or a council.
    private static List<string> RequestsIn(Utterance said)
    {
        var words = said.Words;
        var named = said.References.Request is { } whole ? new List<string> { whole } : [];
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Kind == TokenKind.Number && words[at - 1].Text is "la" or "les" or "num" or "numero" && !IsOfAWhole(words, at))
                named.Add(words[at].Text);
        }

        named.AddRange(said.Places.Mentions.Where(mention => mention.Candidates.Count == 1).Select(mention => mention.Candidates[0].Code));
        return [.. named.Distinct()];
    }

    private static bool IsOfAWhole(IReadOnlyList<Token> words, int at) =>
        words[at].Text.Contains('-', StringComparison.Ordinal) || (at + 1 < words.Count && words[at + 1].Text == "-");

    private static int? Packages(Utterance said, (string Meaning, int Start, int End)[] found)
    {
        if (found.FirstOrDefault(each => each.Meaning is "more" or "fewer") is not { Meaning: { } which } phrase) return null;
        var count = phrase.Start > 0 ? NumberOf(said.Words[phrase.Start - 1]) ?? 1 : 1;
        return which == "more" ? count : -count;
    }

    private static SaidWeight? Weight(Utterance said, (string Meaning, int Start, int End)[] found)
    {
        SaidWeightOf? of = found.Select(each => each.Meaning).FirstOrDefault(IsWeight) is { } name ? Enum.Parse<SaidWeightOf>(name) : null;
        if (of is not { } weighed) return null;
        foreach (var (meaning, start, end) in found)
        {
            switch (meaning)
            {
                case "double": return new SaidWeight(weighed, 4, true);
                case "triple": return new SaidWeight(weighed, 6, true);
                case "half": return new SaidWeight(weighed, 1, true);
                case "nothing": return new SaidWeight(weighed, 0, false);
                case "weighs" or "to" when end < said.Words.Count && NumberOf(said.Words[end]) is { } points:
                    return new SaidWeight(weighed, 2 * points, false);
            }
        }

        return null;
    }

    private static bool IsWeight(string meaning) => Enum.TryParse<SaidWeightOf>(meaning, out _);

    private static int? NumberOf(Token word) => word.Kind == TokenKind.Number
        ? int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) && figures < 100 ? figures : null
        : word.Text switch { "un" => 1, "dos" => 2, "tres" => 3, "quatre" => 4, "cinc" => 5, _ => null };
}

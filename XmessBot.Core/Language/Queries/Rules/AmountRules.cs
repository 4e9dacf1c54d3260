using System.Globalization;
using XmessBot.Core.Language.Grammar;
using About = XmessBot.Core.Language.Queries.QuerySubject;

namespace XmessBot.Core.Language.Queries.Rules;

/// <summary>Numbers (<c>n</c>), bounds of amounts (<c>bound</c>, <c>people</c>, <c>points</c>) and how large a municipality is.</summary>
internal static class AmountRules
{
    /// <summary>The rules.</summary>
    public static IEnumerable<PhraseRule> All =>
        [.. Numbers, .. Bounds("bound", ""), .. Bounds("people", "#people-counted"), .. Bounds("points", "#points"), .. Sizes];

    private static IEnumerable<PhraseRule> Numbers =>
    [
        new("figures", "n", "<digits>", m => m.Digits(0).Length <= 7 ? Int(m.Digits(0)) : null),
        new("thousands in figures", "n", "<digits> ~. ~<digits>", m => m.Digits(1).Length == 3 && m.Digits(0).Length <= 3
            ? Int(m.Digits(0) + m.Digits(1)) : null),
        new("thousands apart", "n", "<digits> <digits>", m => m.Digits(1).Length == 3 && m.Digits(0).Length <= 3
            ? Int(m.Digits(0) + m.Digits(1)) : null),
        new("a word", "n", "<word>", m => m.Number(0)),
        new("tens and units", "n", "<word> -? i? -? <word>", m => m.Number(0) is >= 20 and <= 90 && m.Number(0) % 10 == 0
            && m.Number(1) is > 0 and < 10 ? m.Number(0) + m.Number(1) : null),
        new("hundreds", "n", "<word> -? cents|centes", m => m.Number(0) is > 1 and < 10 ? 100 * m.Number(0) : null),
        new("a thousand", "n", "mil", _ => 1000),
        new("thousands", "n", "<n> mil", m => m.Number(0) is > 1 and < 1000 ? 1000 * m.Number(0) : null),
        new("a thousand and more", "n", "mil <n>", m => m.Number(0) < 1000 ? 1000 + m.Number(0) : null),
    ];

    private static IEnumerable<PhraseRule> Sizes =>
    [
        new("how many people", "filter", "<people> de|d? poblacio?", m => Population(m.Get<Bound>(0)!),
            "menys de 2.000 habitants = requests population=..1999"),
        new("population", "filter", "#people-counted|poblacio de|d|:|amb|es|sigui? <bound>", m => Population(m.Get<Bound>(0)!),
            "població de més de 100 = requests population=101.."),
        new("of population", "filter", "<bound> de|d poblacio", m => Population(m.Get<Bound>(0)!),
            "més de 100 de població = requests population=101.."),
        new("large or small, and how much", "filter",
            "#council grans|gran|petits|petit|mitjans|menuts|grosses|grossos|petites|mitjanes|mitjana ,|:|(|es_a_dir|o_sigui|"
                + "vull_dir? de|d|amb? <people> )?",
            m => Population(m.Get<Bound>(0)!), "municipis grans, de 100 habitants en amunt = requests population=100.."),
        new("micro", "filter", "micropobles|micromunicipis|micropoble", _ => Population(new Bound(null, 499)),
            "micropobles = requests population=..499"),
    ];

    // "12 punts o més" and "12 o més punts": the unit stands after the number or at the end.
    private static IEnumerable<PhraseRule> Bounds(string kind, string unit)
    {
        var each = unit.Length > 0 ? $" {unit}" : "";
        return new List<PhraseRule>
        {
            new("more than", kind, $"mes de|d|que <n>{each}", m => new Bound(m.Number(0) + 1, null)),
            new("less than", kind, $"menys de|d|que <n>{each}", m => new Bound(null, m.Number(0) - 1)),
            new("over", kind, $"per sobre|damunt de|del|d|dels <n>{each}", m => new Bound(m.Number(0) + 1, null)),
            new("under", kind, $"per sota|davall|baix de|del|d|dels <n>{each}", m => new Bound(null, m.Number(0) - 1)),
            new("superior to", kind, $"superior|superiors|major|majors|mes gran|grans? a|de|que|d|als|al <n>{each}",
                m => new Bound(m.Number(0) + 1, null)),
            new("inferior to", kind, $"inferior|inferiors|menor|menors|mes petit|petits? a|de|que|d|als|al <n>{each}",
                m => new Bound(null, m.Number(0) - 1)),
            new("that come to or past", kind,
                $"que? passen|superen|arriben o|i superen|passen|arriben de|a|d|els|dels|als? <n>{each}",
                m => new Bound(m.Number(0), null)),
            new("past", kind, $"passen|passa|passin|superen|supera|superin|sobrepassen de|d|els|dels|el|l? <n>{each}",
                m => new Bound(m.Number(0) + 1, null)),
            new("that come at least to", kind,
                $"que? arriben|arriba|arribin|arribi|arribaven com|al|pel? a|menys? minim|menys|baix a|als <n>{each}",
                m => new Bound(m.Number(0), null)),
            new("short of", kind, $"no arriben|arriba|arribin|arribi|arribaven a|als <n>{each}", m => new Bound(null, m.Number(0) - 1)),
            new("that come to", kind, $"que? arriben|arriba|arribin|arribi a|als <n>{each}", m => new Bound(m.Number(0), null)),
            new("not past", kind, $"no passen|passa|superen|supera|passin de|d|els|dels|el? <n>{each}", m => new Bound(null, m.Number(0))),
            new("at least", kind, $"almenys|minim|com|al|un|pel a|cap|menys|minim? minim|menys|baix? de|d? un|una? <n>{each}",
                m => m.Says("almenys", "minim") || m.Says("cap") || (m.Says("al") && m.Says("menys"))
                ? new Bound(m.Number(0), null) : null),
            new("at least, after it", kind, $"un|una? <n>{each} almenys|minim|com|pel|al a|cap|menys? minim|baix?",
                m => m.Says("almenys", "minim", "baix") || (m.Says("al") && m.Says("menys")) ? new Bound(m.Number(0), null) : null),
            new("at most", kind, $"maxim|com|un|fins|pel a|cap|maxim|al? molt|maxim|alt? de|d? un|una? <n>{each}",
                m => m.Says("maxim", "molt", "fins", "alt") ? new Bound(null, m.Number(0)) : null),
            new("up to", kind, $"de|d? fins a|als|al? <n>{each}", m => new Bound(null, m.Number(0))),
            new("at most, after it", kind, $"un|una? <n>{each} com|maxim|pel a|cap? molt|maxim|alt?",
                m => m.Says("molt", "maxim", "alt") ? new Bound(null, m.Number(0)) : null),
            new("or more", kind, $"un|una|de|d|els? <n>{each} o|en|i|per mes|amunt|endavant|superior|munt",
                m => new Bound(m.Number(0), null)),
            new("or less", kind, $"un|una|de|d|els? <n>{each} o|en|i|per menys|avall|inferior", m => new Bound(null, m.Number(0))),
            new("from so many on", kind, $"a partir de|d|dels|del <n>{each}", m => new Bound(m.Number(0), null)),
            new("between", kind, $"de|d? entre un|els|el|l? <n>{each} i|a|y un|els|el|l? <n>{each}", m => Between(m)),
            new("from to", kind, $"de|d|des|del de|d? <n>{each} a|fins|als|al|- a? <n>{each}", m => Between(m)),
        }.Select(rule => unit.Length > 0 && rule.Pattern.EndsWith(unit, StringComparison.Ordinal) && rule.Name is "between" or "from to"
            ? rule with { Pattern = rule.Pattern.Replace($"<n> {unit} ", $"<n> {unit}? ", StringComparison.Ordinal) } : rule)
        .Concat(unit.Length == 0 ? [] : new List<PhraseRule>
        {
            new("or more of them", kind, $"un|una|de|d? <n> o mes {unit}", m => new Bound(m.Number(0), null)),
            new("or less of them", kind, $"un|una|de|d? <n> o menys {unit}", m => new Bound(null, m.Number(0))),
        });
    }

    private static Bound? Between(Match m) => m.Number(0) <= m.Number(1) ? new Bound(m.Number(0), m.Number(1)) : null;

    private static Said Population(Bound bound) =>
        Said.Any(new QueryFilter.Population(bound.Min, bound.Max), About.Requests, About.Mentors);

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}

namespace XmessBot.Core.Language.Answers;

/// <summary>Verbs of questions and of the answers to them.</summary>
internal static class QuestionVerbs
{
    /// <summary>Verbs that do the same thing, by their stems.</summary>
    public static readonly List<string>[] Deeds =
    [
        ["esborr", "elimin", "suprim", "borr", "retir"], ["cancel", "anul", "retir", "treu", "tregu"], ["envi", "tramet", "tramit", "present"], ["public", "penj", "penge", "difon"], ["veure", "mostr", "ensen"], ["continu", "segui", "segue", "repren", "prosseg"], ["guard", "desa", "desem", "deso", "registr", "enregistr", "grav"],
    ];

    /// <summary>Verbs whose forms have no stem in common.</summary>
    public static readonly HashSet<string>[] Irregular =
    [
        ["fer", "fet", "feta", "fets", "fetes", "fem", "feu", "faig", "fas", "farem", "fare", "fareu", "faria", "feia", "feiem"],
        ["tenir", "tens", "teniu", "tinc", "tenim", "te", "tenen", "tingut", "teniem", "tindrem", "tindre"],
        ["venir", "vingut", "vinc", "venim", "veniu", "vindrem", "vindre", "vindra", "vindreu"],
        ["treure", "treu", "trec", "treiem", "traiem", "treieu", "traieu", "treguis", "tregueu", "tret", "treta", "traure", "trau"],
        ["poder", "pot", "pots", "podeu", "puc", "podem", "pogut", "podra", "podrem", "podreu", "podre"],
        ["voler", "voleu", "vols", "vull", "volem", "volgut", "voldria", "voldriem"],
    ];

    /// <summary>Poder and voler: "vull parlar amb algú" says nothing of what one was asked to want.</summary>
    public static readonly HashSet<string>[] Modal = Irregular[^2..];
}

using System.Globalization;
using XmessBot.Core.Language.Orders;
using XmessBot.Dialogs.Cards;

namespace XmessBot.Dialogs.Faq;

/// <summary>What a button on an item acts on. It has no effect once the item is no longer as it was shown.</summary>
/// <param name="Name">The name of the button.</param>
/// <param name="Number">The number of the item.</param>
/// <param name="Version">Its version when the button was shown.</param>
/// <param name="Into">What it is merged into; "" for another button.</param>
internal sealed record FaqKey(string Name, int Number, int Version, string Into = "")
{
    /// <summary>Publishes it with the personal data that it has.</summary>
    public const string PublishKept = "faq_publish_kept";

    private static readonly Dictionary<string, (FaqAct Act, FaqPart Part)> Deeds = new(StringComparer.Ordinal)
    {
        ["faq_publish"] = (FaqAct.Publish, default),
        [PublishKept] = (FaqAct.Publish, default),
        ["faq_unpublish"] = (FaqAct.Unpublish, default),
        ["faq_reject"] = (FaqAct.Reject, default),
        ["faq_merge"] = (FaqAct.Merge, default),
        ["faq_answer"] = (FaqAct.Edit, FaqPart.Answer),
        ["faq_question"] = (FaqAct.Edit, FaqPart.Question),
        ["faq_undo"] = (FaqAct.Undo, default),
    };

    /// <summary>The names of the buttons.</summary>
    public static IReadOnlyList<string> Buttons { get; } = [.. Deeds.Keys];

    /// <summary>The press of the button.</summary>
    public Press Press => Press.Go(Name, string.Create(CultureInfo.InvariantCulture, $"{Number}|{Version}|{Into}"));

    /// <summary>What the button asks for.</summary>
    public FaqArgs Args => new()
    {
        Act = Deeds[Name].Act, Part = Deeds[Name].Part, Number = Number, Into = Into.Length > 0 ? Into : null, Keep = Name == PublishKept,
    };

    /// <summary>What a press acts on, or null: anyone can write a card's data.</summary>
    public static FaqKey? Of(Press press) =>
        Deeds.ContainsKey(press.Value) && press.Key.Split('|') is [var number, var version, var into]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var item)
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var shown)
            ? new FaqKey(press.Value, item, shown, into)
            : null;
}

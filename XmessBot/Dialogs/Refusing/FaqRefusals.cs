using XmessBot.Core.Faq;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Refusing;

/// <summary>Refusals about the FAQ, in words.</summary>
internal static class FaqRefusals
{
    private static readonly Texts Texts = Texts.For("Refusals");

    public static string IsSo(FaqState state) => state switch
    {
        FaqState.Proposed => Texts.Say("faqIsProposed"),
        FaqState.Published => Texts.Say("faqIsPublished"),
        FaqState.Unpublished => Texts.Say("faqIsUnpublished"),
        FaqState.Rejected => Texts.Say("faqIsRejected"),
        _ => Texts.Say("faqIsMerged"),
    };
}

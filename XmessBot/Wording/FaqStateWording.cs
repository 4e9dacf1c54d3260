using XmessBot.Core.Faq;

namespace XmessBot.Wording;

/// <summary>The states of an item of the FAQ, in words.</summary>
internal static class FaqStateWording
{
    private static readonly Texts Texts = Texts.For("FaqStateWording");

    /// <summary>A state.</summary>
    public static string Of(FaqState state) => state switch
    {
        FaqState.Proposed => Texts.Plain("proposed"),
        FaqState.Published => Texts.Plain("published"),
        FaqState.Unpublished => Texts.Plain("unpublished"),
        FaqState.Rejected => Texts.Plain("rejected"),
        _ => Texts.Plain("merged"),
    };
}

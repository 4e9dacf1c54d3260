using XmessBot.Core.Requests;

namespace XmessBot.Wording;

/// <summary>The names of a request's fields, as headings.</summary>
internal static class FieldWording
{
    private static readonly Texts Texts = Texts.For("FieldWording");

    /// <summary>The name: "Impacte esperat".</summary>
    public static string Name(RequestField field) => field switch
    {
        RequestField.Post => Texts.Plain("namePost"),
        RequestField.Need => Texts.Plain("nameNeed"),
        RequestField.Impact => Texts.Plain("nameImpact"),
        RequestField.Transferability => Texts.Plain("nameTransferability"),
        RequestField.Alignment => Texts.Plain("nameAlignment"),
        RequestField.TrackRecord => Texts.Plain("nameTrackRecord"),
        RequestField.Service => Texts.Plain("nameService"),
        RequestField.Modality => Texts.Plain("nameModality"),
        RequestField.Gender => Texts.Plain("nameGender"),
        RequestField.Availability => Texts.Plain("nameAvailability"),
        _ => Texts.Plain("nameCommitments"),
    };
}

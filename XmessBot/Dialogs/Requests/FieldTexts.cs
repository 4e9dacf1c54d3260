using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>The texts about each field: its question, and an example for an answer that is too short.</summary>
internal static class FieldTexts
{
    private static readonly Texts Texts = Texts.For("Requests");

    private static readonly Dictionary<RequestField, (string Ask, string Example)> Keys = new()
    {
        [RequestField.Post] = ("askPost", "examplePost"),
        [RequestField.Need] = ("askNeed", "exampleNeed"),
        [RequestField.Impact] = ("askImpact", "exampleImpact"),
        [RequestField.Transferability] = ("askTransferability", "exampleTransferability"),
        [RequestField.Alignment] = ("askAlignment", "exampleAlignment"),
        [RequestField.TrackRecord] = ("askTrackRecord", "exampleTrackRecord"),
        [RequestField.Service] = ("askService", "askService"),
        [RequestField.Modality] = ("askModality", "askModality"),
        [RequestField.Gender] = ("askGender", "exampleGender"),
        [RequestField.Availability] = ("askAvailability", "exampleAvailability"),
    };

    /// <summary>The number of steps of the form; the municipality and the post are one.</summary>
    public static int Steps { get; } = Enum.GetValues<RequestField>().Length;

    /// <summary>The progress: "3 de 11 · Impacte esperat".</summary>
    public static string Step(RequestField field) =>
        Texts.Say("step", ("number", (int)field + 1), ("steps", Steps), ("name", FieldWording.Name(field)));

    /// <summary>A text below the progress. The council is asked in the step of the post.</summary>
    public static string At(RequestField field, string text) => $"{Step(field)}\n\n{text}";

    /// <summary>The question, with the maximum length of the answer.</summary>
    public static string Question(RequestField field) =>
        At(field, TextLimits.Of(field) is { } limits
            ? $"{Texts.Say(Keys[field].Ask)} {Texts.Say("longest", ("characters", limits.MaxCharacters))}"
            : Texts.Say(Keys[field].Ask));

    /// <summary>The sentence of the question that asks.</summary>
    public static string Sentence(RequestField field) => Texts.Sentence(Keys[field].Ask);

    /// <summary>An example of a sufficient answer.</summary>
    public static string Example(RequestField field) => Texts.Say(Keys[field].Example);
}

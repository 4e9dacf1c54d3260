using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>What is said of each field: its name, its question, and the example for whoever answers too little.</summary>
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

    /// <summary>How many steps the form has; the municipality and the post are the first.</summary>
    public static int Steps { get; } = Enum.GetValues<RequestField>().Length;

    /// <summary>Where one is: "3 de 11 · Impacte esperat".</summary>
    public static string Step(RequestField field) =>
        Texts.Say("step", ("number", (int)field + 1), ("steps", Steps), ("name", FieldWording.Name(field)));

    /// <summary>What is said while a field is asked, with where one is. The council is asked in the step of the post.</summary>
    public static string At(RequestField field, string text) => $"{Step(field)}\n\n{text}";

    /// <summary>The question, with its longest answer said before it is hit.</summary>
    public static string Question(RequestField field) =>
        At(field, TextLimits.Of(field) is { } limits
            ? $"{Texts.Say(Keys[field].Ask)} {Texts.Say("longest", ("characters", limits.MaxCharacters))}"
            : Texts.Say(Keys[field].Ask));

    /// <summary>The sentence that asks it.</summary>
    public static string Sentence(RequestField field) => Texts.Sentence(Keys[field].Ask);

    /// <summary>An answer that would do.</summary>
    public static string Example(RequestField field) => Texts.Say(Keys[field].Example);
}

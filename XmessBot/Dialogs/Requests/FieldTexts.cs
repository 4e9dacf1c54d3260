using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>What is said of each field: its name, its question, and the example for whoever answers too little.</summary>
internal static class FieldTexts
{
    private static readonly Texts Texts = Texts.For("Requests");

    private static readonly Dictionary<RequestField, (string Name, string Ask, string Example)> Keys = new()
    {
        [RequestField.Post] = ("namePost", "askPost", "examplePost"),
        [RequestField.Need] = ("nameNeed", "askNeed", "exampleNeed"),
        [RequestField.Impact] = ("nameImpact", "askImpact", "exampleImpact"),
        [RequestField.Transferability] = ("nameTransferability", "askTransferability", "exampleTransferability"),
        [RequestField.Alignment] = ("nameAlignment", "askAlignment", "exampleAlignment"),
        [RequestField.TrackRecord] = ("nameTrackRecord", "askTrackRecord", "exampleTrackRecord"),
        [RequestField.Service] = ("nameService", "askService", "askService"),
        [RequestField.Modality] = ("nameModality", "askModality", "askModality"),
        [RequestField.Gender] = ("nameGender", "askGender", "exampleGender"),
        [RequestField.Availability] = ("nameAvailability", "askAvailability", "exampleAvailability"),
        [RequestField.Commitments] = ("nameCommitments", "nameCommitments", "nameCommitments"),
    };

    /// <summary>How many steps the form has; the municipality and the post are the first.</summary>
    public static int Steps => Keys.Count;

    /// <summary>The field as a heading.</summary>
    public static string Name(RequestField field) => Texts.Plain(Keys[field].Name);

    /// <summary>Where one is: "3 de 11 · Impacte esperat".</summary>
    public static string Step(RequestField field) =>
        Texts.Say("step", ("number", (int)field + 1), ("steps", Steps), ("name", Name(field)));

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

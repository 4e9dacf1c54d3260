using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Separators for choices shown as text; English where null.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>The default separators.</summary>
    public ChoiceFactoryOptions()
    {
    }

    /// <summary>The given separators.</summary>
    /// <param name="inlineSeparator">Between most choices.</param>
    /// <param name="inlineOr">Between the only two choices.</param>
    /// <param name="inlineOrMore">Before the last of more than two.</param>
    /// <param name="includeNumbers">Whether the choices are numbered.</param>
    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between most choices.</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Between the only two choices.</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last of more than two.</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether the choices are numbered.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}

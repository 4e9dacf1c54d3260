using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace XmessBot.Tests.StandIns;

/// <summary>What a prompt asks is stored while it waits: by the official names, and whatever wrote it.</summary>
public class PromptOptionsJsonTests
{
    private static readonly PromptOptions Options = new()
    {
        Prompt = MessageFactory.Text("question"),
        RetryPrompt = MessageFactory.Text("again"),
        Choices = [new Choice("a") { Synonyms = ["b"] }],
        Style = ListStyle.HeroCard,
        Validations = "v",
        RecognizeLanguage = "ca",
    };

    [Fact]
    public void Written_HasTheOfficialNames()
    {
        var json = JObject.FromObject(Options);

        Assert.Equal(
            ["Prompt", "RetryPrompt", "Choices", "Style", "Validations", "RecognizeLanguage"],
            json.Properties().Select(property => property.Name));
        Assert.Equal(["value", "action", "synonyms"], ((JObject)json["Choices"]![0]!).Properties().Select(property => property.Name));
    }

    [Theory]
    [InlineData(ListStyle.None, "none")]
    [InlineData(ListStyle.Auto, "auto")]
    [InlineData(ListStyle.Inline, "inline")]
    [InlineData(ListStyle.List, "list")]
    [InlineData(ListStyle.SuggestedAction, "suggestedAction")]
    [InlineData(ListStyle.HeroCard, "heroCard")]
    public void Style_IsItsNameInCamelCase_AndItsNumberIsRead(ListStyle style, string name)
    {
        var number = $"{(int)style}";

        Assert.Equal($"\"{name}\"", JsonConvert.SerializeObject(style));
        Assert.Equal(style, JsonConvert.DeserializeObject<ListStyle>($"\"{name}\""));
        Assert.Equal(style, JsonConvert.DeserializeObject<ListStyle>(number));
    }

    [Theory]
    [InlineData("Prompt", "RetryPrompt", "Choices", "\"Style\":\"heroCard\"", "Validations", "RecognizeLanguage")]
    // As the releases of November 2026 wrote them.
    [InlineData("prompt", "retryPrompt", "choices", "\"style\":5", "validations", "recognizeLanguage")]
    public void Stored_ByAnyRelease_IsRead(string prompt, string retry, string choices, string style, string validations, string language)
    {
        var json = $$"""
            {
              "{{prompt}}": {"type":"message","text":"question"}, "{{retry}}": {"type":"message","text":"again"},
              "{{choices}}": [{"value":"a","action":null,"synonyms":["b"]}], {{style}}, "{{validations}}": "v", "{{language}}": "ca"
            }
            """;

        var read = JsonConvert.DeserializeObject<PromptOptions>(json)!;

        Assert.Equal(("question", "again"), (read.Prompt.Text, read.RetryPrompt.Text));
        var choice = Assert.Single(read.Choices);
        Assert.Equal(("a", "b"), (choice.Value, Assert.Single(choice.Synonyms)));
        Assert.Equal((ListStyle.HeroCard, "v", "ca"), (read.Style, read.Validations, read.RecognizeLanguage));
    }
}

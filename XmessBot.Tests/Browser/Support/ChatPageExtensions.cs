using Microsoft.Playwright;
using XmessBot.Pictures;

namespace XmessBot.Tests.Browser.Support;

/// <summary>What a person does in Web Chat, on our page (<see cref="IPage.MainFrame"/>) or in the widget's frame.</summary>
public static class ChatPageExtensions
{
    private const int SmallestText = 12;

    /// <summary>Types a text and sends it with the return key.</summary>
    public static async Task SayAsync(this IFrame chat, string text)
    {
        var box = chat.Locator("[data-id='webchat-sendbox-input']");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Presses a button of the last card that has one with this name.</summary>
    public static Task PressAsync(this IFrame chat, string button) =>
        chat.Locator(".ac-pushButton").GetByText(button, new() { Exact = true }).Last.ClickAsync();

    /// <summary>Waits until a message with this text is shown.</summary>
    public static Task SeesAsync(this IFrame chat, string text) =>
        chat.Locator(".webchat__bubble__content").GetByText(text, new() { Exact = true }).Last.WaitForAsync();

    /// <summary>The texts of the messages, from top to bottom.</summary>
    public static async Task<IReadOnlyList<string>> MessagesAsync(this IFrame chat) =>
        [.. (await chat.Locator(".webchat__text-content").AllInnerTextsAsync()).Select(text => text.Trim())];

    /// <summary>Fails when anything in the chat reaches beyond the width of the window, or is cut off at the edge of its bubble.</summary>
    public static async Task AssertFitsAsync(this IFrame chat)
    {
        var beyond = await chat.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body, .webchat__bubble__content, .webchat__bubble__content *')]
              .filter(each => each.getBoundingClientRect().right > innerWidth || each.getBoundingClientRect().left < 0
                || (each.matches('.webchat__bubble__content, .ac-textBlock, .ac-pushButton') && each.scrollWidth > each.clientWidth + 1))
              .map(each => each.outerHTML.slice(0, 200))
            """);
        Assert.True(beyond.Length == 0, string.Join('\n', beyond));
    }

    /// <summary>
    /// Fails when a picture on a card is not shown, its text is hard to read as shown, or the same is not said as alternative text.
    /// </summary>
    public static async Task AssertPicturesReadAsync(this IFrame chat, string words)
    {
        await chat.Locator(".ac-image").First.WaitForAsync();
        foreach (var image in await chat.Locator(".ac-image").AllAsync())
        {
            var shown = await image.EvaluateAsync<double>(
                "async image => { await image.decode(); return image.naturalWidth && image.getBoundingClientRect().width; }");
            Assert.InRange(shown * PictureStyle.TextPixels / PictureStyle.Width, SmallestText, 2 * SmallestText);
            Assert.Matches(words, await image.GetAttributeAsync("alt") ?? "");
        }
    }

    /// <summary>Fails on the serious and critical violations that axe finds.</summary>
    public static async Task AssertAccessibleAsync(this IFrame chat)
    {
        // As an evaluated script, because the page's content policy forbids a script element.
        await chat.EvaluateAsync(await File.ReadAllTextAsync(AxePath) + ";0");
        var violations = await chat.EvaluateAsync<string[]>("""
            async () => (await axe.run(document)).violations
              .filter(violation => ['serious', 'critical'].includes(violation.impact))
              .map(violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' | '))
            """);
        Assert.True(violations.Length == 0, string.Join('\n', violations));
    }

    private static string AxePath => Path.Combine(
        Channels.DirectLine.Support.Repository.Folder("XmessBot.Tests/DirectLineJs"), "node_modules/axe-core/axe.min.js");
}

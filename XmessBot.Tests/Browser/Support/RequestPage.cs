using Microsoft.Playwright;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser.Support;

/// <summary>A person who makes a request in Web Chat: looks at the last answer, and writes or presses.</summary>
internal sealed class RequestPage(WatchedPage page)
{
    /// <summary>The code that the letter brought.</summary>
    public string? Code { get; set; }

    private IFrame Chat => page.Page.MainFrame;

    private ILocator Answers => Chat.Locator(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content");

    /// <summary>Does each step and waits for its answer.</summary>
    public async Task DoAsync(params IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            // By the title: the review's buttons are all labelled "Canvia", and their title says of what.
            if (step.Pressed) await Chat.Locator($"button.ac-pushButton[title=\"{step.Said}\"]").Last.ClickAsync();
            else await Chat.SayAsync(step.Said == WholeRequest.Code ? Code! : step.Said);
            await HearsAsync(step.Heard);
        }
    }

    /// <summary>Waits for an answer with these words.</summary>
    public Task HearsAsync(string words) => Answers.Filter(new() { HasText = words }).Last.WaitForAsync();

    /// <summary>How many answers with these words are shown.</summary>
    public Task<int> CountAsync(string words) => Answers.Filter(new() { HasText = words }).CountAsync();

    /// <summary>A picture once the chat has scrolled to where it stays.</summary>
    public async Task PictureAsync(string name)
    {
        await RestsAsync();
        await page.PictureAsync(name);
    }

    /// <summary>Waits until the last message is in sight and nothing moves.</summary>
    public async Task RestsAsync() => await page.Page.WaitForFunctionAsync("""
        () => {
          const box = document.querySelector('.webchat__basic-transcript__scrollable');
          return box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
        }
        """);
}

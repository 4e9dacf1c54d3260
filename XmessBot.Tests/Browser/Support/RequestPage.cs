using Microsoft.Playwright;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser.Support;

/// <summary>A person who makes a request in Web Chat: reads the last answer, then types or presses.</summary>
internal sealed class RequestPage(WatchedPage page)
{
    /// <summary>The code from the e-mail.</summary>
    public string? Code { get; set; }

    private IFrame Chat => page.Page.MainFrame;

    private ILocator Answers => Chat.Locator(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content");

    /// <summary>Runs each step and waits for its answer.</summary>
    public async Task DoAsync(params IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            // By title, because all buttons of the review are labelled "Canvia".
            if (step.Pressed) await Chat.Locator($"button.ac-pushButton[title=\"{step.Said}\"]").Last.ClickAsync();
            else await Chat.SayAsync(step.Said == WholeRequest.Code ? Code! : step.Said);
            await HearsAsync(step.Heard);
        }
    }

    /// <summary>Waits for an answer with these words.</summary>
    public Task HearsAsync(string words) => Answers.Filter(new() { HasText = words }).Last.WaitForAsync();

    /// <summary>How many answers with these words are shown.</summary>
    public Task<int> CountAsync(string words) => Answers.Filter(new() { HasText = words }).CountAsync();

    /// <summary>Takes a screenshot once the chat has finished scrolling.</summary>
    public async Task PictureAsync(string name)
    {
        await RestsAsync();
        await page.PictureAsync(name);
    }

    /// <summary>Waits until the last message is visible and nothing moves.</summary>
    public async Task RestsAsync() => await page.Page.WaitForFunctionAsync("""
        () => {
          const box = document.querySelector('.webchat__basic-transcript__scrollable');
          return box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
        }
        """);
}

using Microsoft.Playwright;
using XmessBot.Core.Requests;
using XmessBot.Notifications.Information;
using XmessBot.Storage.Requests;
using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Mentors;
using XmessBot.Tests.Notifications.Planned;
using XmessBot.Tests.Requests;

namespace XmessBot.Tests.Browser;

/// <summary>R16: an officer answers the commission's question from the e-mail, on a telephone too, without a script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnswerPageTests(BrowserFixture browser)
{
    private const string Long = "https://exemple.cat/un-plec-de-clausules-administratives-particulars-amb-un-nom-que-no-s-acaba-mai";

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task Answer_WhenTooLongAndThenSent_IsKeptAndGiven(Screen screen)
    {
        await using var scene = await PlannedScene.StartAsync();
        var link = await AskAsync(scene);
        await using var page = await browser.OpenAsync(screen);
        await page.Page.GotoAsync(link);
        await ReadableAsync(page.Page);

        var answer = page.Page.GetByLabel("La vostra resposta");
        await answer.FillAsync(new string('x', Request.MostInformation + 1));
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Envia la resposta" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Alert).GetByText("Escurceu-la").WaitForAsync();
        Assert.Equal(Request.MostInformation + 1, (await answer.InputValueAsync()).Length);
        await ReadableAsync(page.Page);

        await answer.FillAsync("Una dotzena");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Envia la resposta" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Heading, new() { Name = "Resposta enviada" }).WaitForAsync();
        await ReadableAsync(page.Page);
        await using var context = scene.Host.Contexts.Create();
        Assert.Equal("Una dotzena", (await new RequestStore(context).FindAsync(Requests2020.RequestOf(78)))!.Entries[^1].Text);
    }

    // Nothing is wider than the screen, and no text smaller than 14 px.
    private static async Task ReadableAsync(IPage page)
    {
        await page.MainFrame.AssertAccessibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.True(await page.EvaluateAsync<bool>(
            "() => [...document.querySelectorAll('main *, footer')].every(e => parseFloat(getComputedStyle(e).fontSize) >= 14)"));
    }

    private static async Task<string> AskAsync(PlannedScene scene)
    {
        var request = Requests2020.Submitted with { Id = Requests2020.RequestOf(78), Number = "2020-1-078", Call = "2020-2" };
        var asked = request.AskInformation(
            $"Quants plecs feu cada any? Mireu {Long}", new DateOnly(2020, 6, 1), Mentors2020.Staff, scene.Clock.GetUtcNow()).Value();
        await scene.SaveAsync(context => new RequestStore(context).SaveAsync(asked, null));
        return scene.Get<InformationLinks>().InMail(asked)!;
    }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Core;
using XmessBot.Core.Exports;
using XmessBot.Core.Members;
using XmessBot.Exports;
using XmessBot.Links;
using XmessBot.Storage;
using XmessBot.Storage.Exports;
using XmessBot.Storage.Members;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Exports;

/// <summary>R12: a link to a workbook opens for who asked for it, once, for ten minutes, and for nobody else.</summary>
public sealed class ExportEndpointTests : IAsyncLifetime
{
    private const string Asker = "comissio@xmess.example";
    private const string Officer = "maria.puig@argentona.example";
    private readonly MovedClock _clock = new();
    private TestHost? _host;

    private TestHost Host => _host!;

    public async Task InitializeAsync() =>
        _host = await TestHost.StartAsync(_clock, settings: ["--Identification:ShowCode", "false"]);

    public async Task DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task Link_InTheBrowserOfItsAsker_OpensOnce()
    {
        await SignInAsync(Asker);
        var link = await AskAsync();
        using (var opened = await Host.Http.GetAsync(link))
        {
            Assert.Equal((HttpStatusCode.OK, Workbook.MediaType), (opened.StatusCode, opened.Content.Headers.ContentType?.MediaType));
            Assert.EndsWith(".xlsx", opened.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
            Assert.True(opened.Headers.CacheControl?.NoStore);
            Assert.Contains("Sol·licituds", SecondReader.Read(await opened.Content.ReadAsByteArrayAsync()).Keys);
        }

        using var again = await Host.Http.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.Contains("ja no val", WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_OpenedByManyAtOnce_OpensOnce()
    {
        await SignInAsync(Asker);
        var link = await AskAsync();
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StatusAsync(link)));
        Assert.Equal([HttpStatusCode.OK, .. Enumerable.Repeat(HttpStatusCode.Gone, 7)], opened.Order());
    }

    [Fact]
    public async Task Link_AfterTenMinutes_IsGone()
    {
        await SignInAsync(Asker);
        var (early, late) = (await AskAsync(), await AskAsync());
        _clock.Advance(Export.Lifetime - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(early));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(late));
    }

    [Theory]
    [InlineData(null)] // nobody's
    [InlineData(Officer)] // of somebody else
    public async Task Link_InAnyOtherBrowser_OpensOnlyWithTheCodeThatIsSentToItsAsker(string? whose)
    {
        if (whose is not null) await SignInAsync(whose);
        using var emails = new EmailFolder(Host.Folder);
        var link = await AskAsync();
        Assert.Contains("<form", await PageAsync(link), StringComparison.Ordinal);
        Assert.Empty(Host.Emails()); // looking sends nothing
        using (var sent = await Host.Http.PostAsync(new Uri(link + "/code"), null)) Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var code = await emails.CodeAsync(Asker);

        var wrong = code == "000000" ? "111111" : "000000";
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(link, wrong)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(link, "hola")).Status);
        var other = await AskAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(other, code)).Status); // a code is of one link
        Assert.Equal((HttpStatusCode.OK, Workbook.MediaType), await PostAsync(link, code));
        Assert.Equal(HttpStatusCode.Gone, (await PostAsync(link, code)).Status);
        // It has signed nobody in.
        Assert.Contains("<form", await PageAsync(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_AfterFiveWrongOnes_IsWorthNothing()
    {
        using var emails = new EmailFolder(Host.Folder);
        var link = await AskAsync();
        using (await Host.Http.PostAsync(new Uri(link + "/code"), null)) { }
        var code = await emails.CodeAsync(Asker);
        for (var tried = 0; tried < 5; tried++) await PostAsync(link, code == "000000" ? "111111" : "000000");
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(link, code)).Status);
    }

    [Fact]
    public async Task Code_GuessedByManyAtOnce_IsAnsweredNoMoreThanFiveTimes()
    {
        using var emails = new EmailFolder(Host.Folder);
        var link = await AskAsync();
        using (await Host.Http.PostAsync(new Uri(link + "/code"), null)) { }
        var code = await emails.CodeAsync(Asker);
        var guesses = Enumerable.Range(0, 24).Select(each => each.ToString("000000", CultureInfo.InvariantCulture))
            .Where(each => each != code);
        var answers = await Task.WhenAll(guesses.Select(guess => AnswerAsync(link, guess)));
        Assert.InRange(answers.Count(each => each.Contains("no és el que us hem enviat", StringComparison.Ordinal)), 1, 4);
    }

    [Fact]
    public async Task Link_OfSomebodyWhoIsNoLongerStaff_IsGone()
    {
        await SignInAsync(Asker);
        var link = await AskAsync();
        await SaveAsync(async context => await new PeopleStore(context).SaveAsync(await PersonAsync(context) with { Roles = Roles.None }));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(link));
    }

    [Fact]
    public async Task Link_FetchedAhead_StaysToBeOpened()
    {
        await SignInAsync(Asker);
        var link = await AskAsync();
        using var ahead = new HttpRequestMessage(HttpMethod.Get, link);
        ahead.Headers.Add("Sec-Purpose", "prefetch");
        using (var refused = await Host.Http.SendAsync(ahead)) Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(link));
    }

    [Fact]
    public async Task Link_WhenForgedOrOfAnotherUse_IsNotFound()
    {
        await SignInAsync(Asker);
        var links = Host.Services.GetRequiredService<SignedLinks>();
        string[] tokens = ["abc", links.Sign(LinkUse.Hours, Guid.NewGuid(), TimeSpan.FromHours(1)),
            links.Sign(LinkUse.Export, Guid.NewGuid(), TimeSpan.FromHours(1))];
        foreach (var token in tokens)
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new Uri(Host.Address, "chat/export/" + token).AbsoluteUri));
    }

    private async Task SignInAsync(string email)
    {
        using var response = await Host.Http.PostAsJsonAsync("chat/try", new { email });
        response.EnsureSuccessStatusCode();
    }

    private async Task<string> AskAsync()
    {
        Export? export = null;
        await SaveAsync(async context =>
        {
            var asked = Export.Ask(new ExportId(Guid.NewGuid()), ExportParts.All, null, await PersonAsync(context), _clock.GetUtcNow());
            export = Assert.IsType<Outcome<Export>.Done>(asked).Value;
            await new ExportStore(context).SaveAsync(export);
        });
        return Host.Services.GetRequiredService<ExportLinks>().To(export!);
    }

    private async Task SaveAsync(Func<XmessContext, Task> change)
    {
        await using var context = Host.Contexts.Create();
        await change(context);
        await Host.Services.GetRequiredService<ICommits>().CommitAsync(context, CancellationToken.None);
    }

    private Task<Person> PersonAsync(XmessContext context) => new PeopleStore(context).WithEmailAsync(Asker, _clock.GetUtcNow());

    private async Task<HttpStatusCode> StatusAsync(string link)
    {
        using var response = await Host.Http.GetAsync(link);
        return response.StatusCode;
    }

    private async Task<string> PageAsync(string link)
    {
        using var response = await Host.Http.GetAsync(link);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<string> AnswerAsync(string link, string code)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("code", code)]);
        using var response = await Host.Http.PostAsync(link, form);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    private async Task<(HttpStatusCode Status, string? Type)> PostAsync(string link, string code)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("code", code)]);
        using var response = await Host.Http.PostAsync(link, form);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType);
    }
}

using System.Collections.Concurrent;
using Microsoft.Playwright;
using XmessBot.Tests.Channels.DirectLine.Support;

namespace XmessBot.Tests.Browser.Support;

/// <summary>A page that records complaints: console errors, content policy warnings and requests that leave the host.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _hosts = new();

    internal WatchedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" || message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                _complaints.Enqueue($"{message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal))
                _hosts.Enqueue(new Uri(request.Url).Authority);
        };
    }

    /// <summary>The page itself.</summary>
    public IPage Page { get; }

    /// <summary>The browser's context, with its cookies and storage.</summary>
    public IBrowserContext Context => _context;

    /// <summary>Fails with the recorded complaints.</summary>
    public void AssertNoComplaint() => Assert.True(_complaints.IsEmpty, string.Join('\n', _complaints));

    /// <summary>Each host that received a request.</summary>
    public IReadOnlyCollection<string> Hosts => [.. _hosts.Distinct()];

    /// <summary>Takes a screenshot into <c>TestResults/screens</c>, for whoever maintains the page.</summary>
    public async Task PictureAsync(string name)
    {
        var path = Path.Combine(Repository.Folder("TestResults/screens"), name + ".png");
        await Page.ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
    }

    /// <summary>Follows a link that downloads a workbook; returns the file.</summary>
    public async Task<byte[]> DownloadAsync(string link)
    {
        var shown = Page.GetByRole(AriaRole.Link, new() { Name = link }).Last;
        // Of a download in a tab that knows no opener (rel=noopener), which is closed at once, Playwright says nothing.
        await shown.EvaluateAsync("link => link.removeAttribute('target')");
        var download = await Page.RunAndWaitForDownloadAsync(() => shown.ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>Renews a picture of the README, when asked for: <c>XMESS_PICTURES=docs</c>.</summary>
    public async Task PictureForReadmeAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("XMESS_PICTURES") != "docs") return;
        var path = Path.Combine(Directory.CreateDirectory(Repository.Folder("docs")).FullName, name + ".png");
        await Page.ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}

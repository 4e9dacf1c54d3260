using Microsoft.Playwright;

namespace XmessBot.Tests.Browser.Support;

/// <summary>One Chromium for all browser tests. Each page has its own context, as if it were another person's browser.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The path of Chromium on Debian, unless <c>XMESSBOT_CHROMIUM</c> names another.</summary>
    public static string Executable => Environment.GetEnvironmentVariable("XMESSBOT_CHROMIUM") ?? "/usr/bin/chromium";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page of a width, in a browser without history.</summary>
    public async Task<WatchedPage> OpenAsync(Screen screen = Screen.Desktop)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            Locale = "ca-ES",
            TimezoneId = "Europe/Madrid",
            ViewportSize = screen == Screen.Phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 800 },
            HasTouch = screen == Screen.Phone,
            DeviceScaleFactor = screen == Screen.Phone ? 2 : 1,
        });
        context.SetDefaultTimeout(30_000);
        return new(context, await context.NewPageAsync());
    }
}

/// <summary>The screens that are tested.</summary>
public enum Screen
{
    /// <summary>1280 x 800.</summary>
    Desktop,

    /// <summary>360 x 740, by touch.</summary>
    Phone,
}

/// <summary>Tests in this collection share one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Browser";
}

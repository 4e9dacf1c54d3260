using XmessBot.Logging;

namespace XmessBot.Hosting;

/// <summary>Limits on requests and on what errors reveal.</summary>
public static class Limits
{
    /// <summary>Limits the size of requests and hides the server's name.</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Many times the longest form; an endpoint that needs more sets its own limit.
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        // The default is 30 seconds; running turns need much less, and unsent replies are in the outbox.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(15));
        if (HasNoAddress(builder.Configuration)) builder.WebHost.UseUrls(Address);
    }

    /// <summary>Answers a failure with a status only, and logs it without the content of the request.</summary>
    public static void UseSafeErrors(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        SuppressDiagnosticsCallback = _ => true,
        ExceptionHandler = http =>
        {
            var failure = http.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>();
            if (failure is not null) HostLog.RequestFailed(app.Logger, http.Request.Method, failure.Endpoint?.DisplayName,
                Trace.Of(failure.Error));
            return Task.CompletedTask;
        },
    });

    /// <summary>The configured addresses to listen on.</summary>
    internal static IReadOnlyList<string> Addresses(IConfiguration configuration) => HasNoAddress(configuration) ? [Address] :
    [
        .. (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(each => each["Url"]).OfType<string>(),
    ];

    private const string Address = "http://localhost:5080";

    private static bool HasNoAddress(IConfiguration configuration) =>
        new[] { "urls", "http_ports", "https_ports", "Kestrel:Endpoints:Http:Url",
            "Kestrel:Endpoints:Https:Url" }.All(key => string.IsNullOrEmpty(configuration[key]));
}

internal static partial class HostLog
{
    [LoggerMessage(10, LogLevel.Error, "{Method} {Endpoint} failed\n{Trace}")]
    public static partial void RequestFailed(ILogger log, string method, string? endpoint, string trace);
}

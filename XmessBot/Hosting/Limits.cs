using XmessBot.Logging;

namespace XmessBot.Hosting;

/// <summary>What the host lets in from whoever can reach it.</summary>
public static class Limits
{
    /// <summary>Bounded requests, and no word about what serves them.</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Room for the longest answer of a form many times over; what needs more says so at its endpoint.
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        // The default is 30 seconds; the turns that are being made take much less, and what is left is in the outbox.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(15));
        if (SaysNoAddress(builder.Configuration)) builder.WebHost.UseUrls(Address);
    }

    /// <summary>Answers a failure with nothing but a status, and logs it without what was being said.</summary>
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

    /// <summary>Where the host is told to listen.</summary>
    internal static IReadOnlyList<string> Addresses(IConfiguration configuration) => SaysNoAddress(configuration) ? [Address] :
    [
        .. (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(each => each["Url"]).OfType<string>(),
    ];

    private const string Address = "http://localhost:5080";

    private static bool SaysNoAddress(IConfiguration configuration) =>
        new[] { "urls", "http_ports", "https_ports", "Kestrel:Endpoints:Http:Url",
            "Kestrel:Endpoints:Https:Url" }.All(key => string.IsNullOrEmpty(configuration[key]));
}

internal static partial class HostLog
{
    [LoggerMessage(10, LogLevel.Error, "{Method} {Endpoint} failed\n{Trace}")]
    public static partial void RequestFailed(ILogger log, string method, string? endpoint, string trace);
}

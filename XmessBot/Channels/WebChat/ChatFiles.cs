namespace XmessBot.Channels.WebChat;

/// <summary>Serves the files of wwwroot.</summary>
internal static class ChatFiles
{
    /// <summary>The script that other sites embed; the only file that they may load.</summary>
    public const string Widget = "/widget.js";

    public static readonly StaticFileOptions Options = new()
    {
        OnPrepareResponse = context =>
        {
            var headers = context.Context.Response.Headers;
            var path = context.Context.Request.Path;
            // The bundle's URL contains its version, so it never changes; everything else is revalidated each time.
            headers.CacheControl = path.StartsWithSegments("/lib") && context.Context.Request.Query.ContainsKey("v")
                ? "public, max-age=31536000, immutable"
                : "no-cache";
            if (path == Widget)
            {
                headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                // Module scripts are requested with CORS.
                headers.AccessControlAllowOrigin = "*";
            }
        },
    };
}

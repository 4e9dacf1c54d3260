namespace XmessBot.Channels.WebChat;

/// <summary>How the files of wwwroot are served.</summary>
internal static class ChatFiles
{
    /// <summary>The script that other sites put on their pages; the only file that they may load.</summary>
    public const string Widget = "/widget.js";

    public static readonly StaticFileOptions Options = new()
    {
        OnPrepareResponse = context =>
        {
            var headers = context.Context.Response.Headers;
            var path = context.Context.Request.Path;
            // The bundle's address names its version; the rest is asked for again each time, and is then mostly unchanged.
            headers.CacheControl = path.StartsWithSegments("/lib") && context.Context.Request.Query.ContainsKey("v")
                ? "public, max-age=31536000, immutable"
                : "no-cache";
            if (path == Widget)
            {
                headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                // As a module it is asked for with CORS.
                headers.AccessControlAllowOrigin = "*";
            }
        },
    };
}

using System.Text;

namespace XmessBot.Channels.DirectLine;

/// <summary>Reads the body of a request, up to a maximum size.</summary>
internal static class BoundedBody
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The body as text; or a refusal when it has more than <paramref name="most"/> bytes or is not UTF-8.</summary>
    public static async Task<(string Text, DirectLineError? Refusal)> ReadAsync(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
            return (string.Empty, DirectLineError.TooLarge);
        using var bytes = new MemoryStream();
        var chunk = new byte[4096];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
        {
            bytes.Write(chunk, 0, read);
            if (bytes.Length > most)
                return (string.Empty, DirectLineError.TooLarge);
        }

        try
        {
            return (Strict.GetString(bytes.GetBuffer(), 0, (int)bytes.Length), null);
        }
        catch (DecoderFallbackException)
        {
            return (string.Empty, DirectLineError.Bad("BadSyntax", "The body is not UTF-8."));
        }
    }
}

namespace XmessBot.Links;

/// <summary>The response to a signed link: 404 for a token that this host did not issue, 410 for one that has expired.</summary>
internal static class LinkResults
{
    /// <summary>Answers with what the link opens, never cached; null from <paramref name="open"/> is 404.</summary>
    public static async Task<IResult> OpenAsync(LinkReading reading, HttpResponse response, Func<LinkReading, Task<IResult?>> open)
    {
        Protect(response);
        if (reading.Expired) return Results.StatusCode(StatusCodes.Status410Gone);
        return reading.Id is not null && await open(reading) is { } file ? file : Results.NotFound();
    }

    /// <summary>Whoever has the address may have access: no cache may store the content, and no referrer may leak the address.</summary>
    public static void Protect(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XContentTypeOptions = "nosniff";
    }
}

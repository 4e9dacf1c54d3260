using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Wording;

namespace XmessBot.Notifications.Information;

/// <summary>The page where the author of a request answers what staff asks (R16). It runs no script and loads only its styles.</summary>
internal static class InformationPage
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly Texts Texts = Texts.For("InformationPage");
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The question and the form, with what was written and why it was refused, if it was.</summary>
    public static IResult Form(Request asked, DateTimeOffset now, HttpResponse response, string written = "", string? refusal = null)
    {
        var entry = asked.InformationPending!;
        var council = Municipalities.WithCode(asked.Municipality)!.Of;
        var day = Texts.Plain(asked.InformationIsOverdue(now) ? "overdue" : "until", ("until", entry.Until!.Value));
        var error = refusal is null ? "" : $"""<p id="error" class="error" role="alert">{Html.Encode(refusal)}</p>""";
        return Page(
            response,
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            Texts.Plain("title", ("number", asked.Number!)),
            $"""
             <p>{Html.Encode(Texts.Plain("asks", ("number", asked.Number!), ("council", council)))}</p>
             <blockquote>{Html.Encode(entry.Text!)}</blockquote>
             <p>{Html.Encode(day)}</p>
             <form method="post">
             <label for="answer">{Html.Encode(Texts.Plain("label"))}</label>
             <p id="hint" class="hint">{Html.Encode(Texts.Plain("hint", ("most", Request.MostInformation)))}</p>
             {error}
             <textarea id="answer" name="answer" rows="10" required aria-describedby="hint{(refusal is null ? "" : " error")}"
               aria-invalid="{(refusal is null ? "false" : "true")}">
             {Html.Encode(written)}</textarea>
             <button>{Html.Encode(Texts.Plain("send"))}</button>
             </form>
             """);
    }

    /// <summary>The answer was sent.</summary>
    public static IResult Sent(Request given, HttpResponse response) => Notice(
        response, StatusCodes.Status200OK, Texts.Plain("sentTitle"), Texts.Plain("sent", ("number", given.Number!)));

    /// <summary>The question waits for no answer any more; what was written is shown, so that it is not lost.</summary>
    public static IResult Answered(HttpResponse response, string written = "") =>
        Notice(response, StatusCodes.Status410Gone, Texts.Plain("goneTitle"), Texts.Plain("answered"), written);

    /// <summary>The link has expired.</summary>
    public static IResult Expired(HttpResponse response, string written = "") =>
        Notice(response, StatusCodes.Status410Gone, Texts.Plain("goneTitle"), Texts.Plain("expired"), written);

    /// <summary>This host made no such link.</summary>
    public static IResult Unknown(HttpResponse response, string written = "") =>
        Notice(response, StatusCodes.Status404NotFound, Texts.Plain("goneTitle"), Texts.Plain("unknown"), written);

    /// <summary>Why an answer is refused.</summary>
    public static string Why(Core.Refusal why) => why is TextTooLong tooLong
        ? Texts.Plain("tooLong", ("most", tooLong.MaxCharacters), ("characters", tooLong.Characters))
        : Texts.Plain("empty");

    /// <summary>That the commit was lost to others.</summary>
    public static string Busy => Texts.Plain("busy");

    private static IResult Notice(HttpResponse response, int status, string title, string text, string written = "")
    {
        var kept = written.Length == 0 ? "" : $"""
            <label for="answer">{Html.Encode(Texts.Plain("written"))}</label>
            <textarea id="answer" rows="10" readonly>
            {Html.Encode(written)}</textarea>
            """;
        return Page(
            response, status, title,
            $"""
             <p>{Html.Encode(text)}</p>
             {kept}
             <p><a href="/">{Html.Encode(Texts.Plain("chat"))}</a></p>
             """);
    }

    private static IResult Page(HttpResponse response, int status, string title, string body)
    {
        var headers = response.Headers;
        // Whoever has the address may answer: no cache may store the page, and no referrer may leak its address.
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
        return Results.Content(
            $"""
             <!doctype html>
             <html lang="ca">
             <head>
             <meta charset="utf-8">
             <meta name="viewport" content="width=device-width, initial-scale=1">
             <meta name="robots" content="noindex">
             <title>{Html.Encode(title)}</title>
             <link rel="stylesheet" href="/css/answer.css">
             </head>
             <body>
             <main>
             <h1>{Html.Encode(title)}</h1>
             {body}
             </main>
             <footer>{Html.Encode(Texts.Plain("network"))}</footer>
             </body>
             </html>
             """,
            "text/html; charset=utf-8", Encoding.UTF8, status);
    }
}

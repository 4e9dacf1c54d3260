using System.Net;
using System.Security.Cryptography;
using XmessBot.Outbox;
using XmessBot.Storage.Members;
using XmessBot.Wording;

namespace XmessBot.Exports;

/// <summary>The page that a link to an export shows when it does not give the file at once.</summary>
/// <param name="showsCode">Whether it shows the code too: in Development, where no mail leaves the machine.</param>
internal sealed class ExportPage(bool showsCode)
{
    private static readonly Texts Texts = Texts.For("Exports");
    private static readonly string Template = Read();

    /// <summary>The letter with the code.</summary>
    public static MailMessage Letter(string address, string code) =>
        new(address, Texts.Plain("mailSubject"), Texts.Plain("mailText", ("code", code)));

    /// <summary>This browser is not known: offers to send a code.</summary>
    public IResult Offer(HttpResponse response, string token) =>
        Show(response, StatusCodes.Status200OK, Texts.Plain("pageUnknownBrowser"), SendForm(token, "pageSend"));

    /// <summary>No code can be sent yet.</summary>
    public IResult Wait(HttpResponse response, string token, TimeSpan wait) => Show(
        response, StatusCodes.Status429TooManyRequests,
        Texts.Plain("pageWait", ("minutes", (int)Math.Ceiling(wait.TotalMinutes))), SendForm(token, "pageSend"));

    /// <summary>The code was sent: asks for it.</summary>
    public IResult Ask(HttpResponse response, string token, string code)
    {
        var text = showsCode ? $"{Texts.Plain("pageSent")} {Texts.Plain("pageShownCode", ("code", code))}" : Texts.Plain("pageSent");
        return Show(response, StatusCodes.Status200OK, text, CodeForm(token));
    }

    /// <summary>That was not the code.</summary>
    public IResult Again(HttpResponse response, string token, CodeCheck why) => why == CodeCheck.Wrong
        ? Show(response, StatusCodes.Status403Forbidden, Texts.Plain("pageWrong"), CodeForm(token))
        : Show(response, StatusCodes.Status403Forbidden, Texts.Plain("pageNoCode"), SendForm(token, "pageSend"));

    /// <summary>Several tried at the same time.</summary>
    public IResult Busy(HttpResponse response, string token) =>
        Show(response, StatusCodes.Status409Conflict, Texts.Plain("pageBusy"), CodeForm(token));

    /// <summary>It was opened, or its time has passed.</summary>
    public IResult Over(HttpResponse response) => Show(response, StatusCodes.Status410Gone, Texts.Plain("pageOver"), "");

    /// <summary>There is none.</summary>
    public IResult Unknown(HttpResponse response) => Show(response, StatusCodes.Status404NotFound, Texts.Plain("pageUnknown"), "");

    private static IResult Show(HttpResponse response, int status, string text, string form)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        var html = Template.Replace("{{nonce}}", nonce, StringComparison.Ordinal)
            .Replace("{{title}}", Encoded("pageTitle"), StringComparison.Ordinal)
            .Replace("{{text}}", WebUtility.HtmlEncode(text), StringComparison.Ordinal)
            .Replace("{{form}}", form, StringComparison.Ordinal);
        return Results.Content(html, "text/html; charset=utf-8", statusCode: status);
    }

    private static string SendForm(string token, string button) => $"""
        <form method="post" action="{AddressOf(token)}/code"><button>{Encoded(button)}</button></form>
        """;

    private static string CodeForm(string token) => $"""
        <form method="post" action="{AddressOf(token)}"><label for="code">{Encoded("pageCode")}</label>
        <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required autofocus>
        <button>{Encoded("pageOpen")}</button></form>
        """;

    private static string AddressOf(string token) => WebUtility.HtmlEncode(ExportLinks.Path + Uri.EscapeDataString(token));

    private static string Encoded(string key) => WebUtility.HtmlEncode(Texts.Plain(key));

    private static string Read()
    {
        using var stream = typeof(ExportPage).Assembly.GetManifestResourceStream("export.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using Microsoft.AspNetCore.WebUtilities;
using XmessBot.Channels.DirectLine;
using XmessBot.Channels.WebChat;
using XmessBot.Core.Exports;
using XmessBot.Core.Language;
using XmessBot.Core.Members;
using XmessBot.Links;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Exports;
using XmessBot.Storage.Members;
using XmessBot.Turns;

namespace XmessBot.Exports;

/// <summary>
/// The address of an export. <c>GET</c> opens it in the browser in whose chat its asker is signed in; any other browser shows a page that
/// sends a code to the asker (<c>POST …/code</c>) and opens it with that code (<c>POST</c>). Opening the address alone sends nothing:
/// mail filters and previews open it too.
/// </summary>
internal sealed class ExportEndpoint(
    ExportLinks links, ChatCookie cookie, Accounts accounts, XmessContext context, ICommits commits, OutboxDispatcher dispatcher,
    ExportOpening opening, ExportPage page, TimeProvider clock)
{
    private const int MostBytes = 1024;
    private const string Purpose = "export";

    /// <summary>Opens it, or asks for a code.</summary>
    public async Task<IResult> GetAsync(string token, HttpRequest request)
    {
        // A browser that fetches ahead has not been asked to open it.
        if (request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase))
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        return await OfAsync(token, request, async (export, asker) =>
            await IsAskersBrowserAsync(export, request)
                ? await opening.OpenAsync(export, asker, request.HttpContext.RequestAborted) ?? page.Over(request.HttpContext.Response)
                : page.Offer(request.HttpContext.Response, token));
    }

    /// <summary>Sends the asker a code.</summary>
    public Task<IResult> SendCodeAsync(string token, HttpRequest request) => OfAsync(token, request, async (export, asker) =>
    {
        var (now, cancellationToken) = (clock.GetUtcNow(), request.HttpContext.RequestAborted);
        var asked = await new CodeStore(context).MakeAsync(AccountOf(export), asker.Email, Purpose, now, cancellationToken);
        if (asked.Code is not { } code) return page.Wait(request.HttpContext.Response, token, asked.Wait);
        new OutboxWriter(context, now).Send(ExportPage.Letter(asker.Email, code), new MailExpiry(now + CodeStore.Validity));
        if (!await CommitAsync(cancellationToken)) return page.Offer(request.HttpContext.Response, token);
        dispatcher.Wake();
        return page.Ask(request.HttpContext.Response, token, code);
    });

    /// <summary>Opens it with the code.</summary>
    public async Task<IResult> PostAsync(string token, HttpRequest request)
    {
        var (text, refusal) = await BoundedBody.ReadAsync(request, MostBytes);
        if (refusal is not null) return refusal;
        var code = CodeReader.ReadOnly(QueryHelpers.ParseQuery(text)["code"].ToString());
        return await OfAsync(token, request, async (export, asker) =>
        {
            var (response, cancellationToken) = (request.HttpContext.Response, request.HttpContext.RequestAborted);
            if (code is null) return page.Again(response, token, CodeCheck.Wrong);
            // Of guesses made at once only the one that is stored, and so counted, is told whether it was right.
            var check = await new CodeStore(context).CheckAsync(AccountOf(export), code, clock.GetUtcNow(), cancellationToken);
            if (check == CodeCheck.Right)
                return await opening.OpenAsync(export, asker, cancellationToken) ?? page.Busy(response, token);
            return await CommitAsync(cancellationToken) ? page.Again(response, token, check) : page.Busy(response, token);
        });
    }

    // The code is of this export alone: it signs nobody in.
    private static string AccountOf(Export export) => $"export|{export.Id.Value:N}";

    private async Task<IResult> OfAsync(string token, HttpRequest request, Func<Export, Person, Task<IResult>> then)
    {
        var response = request.HttpContext.Response;
        LinkResults.Protect(response);
        var reading = links.Read(token);
        if (reading.Expired) return page.Over(response);
        if (reading.Id is not { } id
            || await new ExportStore(context).FindAsync(new ExportId(id), request.HttpContext.RequestAborted) is not { } export
            || await new PeopleStore(context).FindAsync(export.Asker, request.HttpContext.RequestAborted) is not { } asker)
            return page.Unknown(response);
        return export.Open(asker, clock.GetUtcNow()) is Core.Outcome<Export>.Done ? await then(export, asker) : page.Over(response);
    }

    private async Task<bool> IsAskersBrowserAsync(Export export, HttpRequest request) =>
        cookie.Read(request, inWidget: false) is { } user
        && await accounts.PersonOfAsync(
            context, $"{Microsoft.Bot.Connector.Channels.Directline}|{user}", clock.GetUtcNow(), request.HttpContext.RequestAborted)
            is { } person
        && person.Id == export.Asker;

    private async Task<bool> CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await commits.CommitAsync(context, cancellationToken);
            return true;
        }
        catch (CommitConflictException)
        {
            return false;
        }
    }
}

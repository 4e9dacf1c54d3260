using XmessBot.Core;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Links;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Members;
using XmessBot.Storage.Requests;

namespace XmessBot.Notifications.Information;

/// <summary>
/// <c>GET</c> and <c>POST /resposta/{token}</c>: the author of a request answers by e-mail's link what staff asks (R16). The link
/// identifies them, so that opening it changes nothing and sending the form answers, once.
/// </summary>
internal sealed class InformationEndpoint(
    InformationLinks links, XmessContexts contexts, ICommits commits, OutboxDispatcher dispatcher, TimeProvider clock)
{
    /// <summary>The path; the token follows.</summary>
    public const string Path = "/resposta/";

    private const string Field = "answer";
    private const int Tries = 3;

    /// <summary>The page.</summary>
    public async Task<IResult> ShowAsync(string token, HttpResponse response, CancellationToken cancellationToken)
    {
        var link = links.Read(token);
        if (WhyNot(link, response, "") is { } refusal) return refusal;
        await using var context = contexts.Create();
        return await AskedAsync(context, link, cancellationToken) is var (asked, _)
            ? InformationPage.Form(asked, clock.GetUtcNow(), response)
            : InformationPage.Answered(response);
    }

    /// <summary>Takes the answer; what was written is never lost, whatever refuses it.</summary>
    public async Task<IResult> AnswerAsync(string token, HttpRequest request, CancellationToken cancellationToken)
    {
        var response = request.HttpContext.Response;
        var written = await WrittenAsync(request, cancellationToken);
        var link = links.Read(token);
        if (WhyNot(link, response, written) is { } refusal) return refusal;
        for (var left = Tries; ; left--)
        {
            await using var context = contexts.Create();
            if (await AskedAsync(context, link, cancellationToken) is not var (asked, author))
                return InformationPage.Answered(response, written);
            var now = clock.GetUtcNow();
            var outcome = asked.GiveInformation(written, author, now);
            if (outcome is not Outcome<Request>.Done(var given))
            {
                var why = ((Outcome<Request>.Refused)outcome).Why;
                return why is NotYours
                    ? InformationPage.Answered(response, written)
                    : InformationPage.Form(asked, now, response, written, InformationPage.Why(why));
            }

            await new RequestStore(context).SaveAsync(given, askedIn: null, cancellationToken);
            new OutboxWriter(context, now).Send(InformationMail.ToStaff(asked.InformationPending!, given));
            try
            {
                await commits.CommitAsync(context, cancellationToken);
            }
            catch (CommitConflictException) when (left > 1)
            {
                // Somebody else has just changed the request: read again, for it may wait for no answer now.
                continue;
            }
            catch (CommitConflictException)
            {
                return InformationPage.Form(asked, now, response, written, InformationPage.Busy);
            }

            dispatcher.Wake();
            return InformationPage.Sent(given, response);
        }
    }

    private static IResult? WhyNot(LinkReading link, HttpResponse response, string written) =>
        link.Expired ? InformationPage.Expired(response, written)
        : link.Id is null ? InformationPage.Unknown(response, written)
        : null;

    private static async Task<(Request Asked, Person Author)?> AskedAsync(
        XmessContext context, LinkReading link, CancellationToken cancellationToken)
    {
        var reader = new PersonId(link.Reader);
        return await new PeopleStore(context).FindAsync(reader, cancellationToken) is { } author
            && InformationLinks.Asked(await new RequestStore(context).BegunByAsync(reader, cancellationToken), link) is { } asked
                ? (asked, author)
                : null;
    }

    private static async Task<string> WrittenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType) return "";
        var form = await request.ReadFormAsync(cancellationToken);
        // Browsers send a line's end as CR LF; the limit counts it once.
        return form[Field].ToString().ReplaceLineEndings("\n");
    }
}

/// <summary>Maps the page.</summary>
internal static class InformationMapping
{
    /// <summary>Maps the page.</summary>
    public static void MapInformation(this WebApplication app)
    {
        app.MapGet(
            InformationEndpoint.Path + "{token}",
            (string token, InformationEndpoint its, HttpResponse response, CancellationToken cancellationToken) =>
                its.ShowAsync(token, response, cancellationToken));
        app.MapPost(
            InformationEndpoint.Path + "{token}",
            (string token, InformationEndpoint its, HttpRequest request, CancellationToken cancellationToken) =>
                its.AnswerAsync(token, request, cancellationToken));
    }
}

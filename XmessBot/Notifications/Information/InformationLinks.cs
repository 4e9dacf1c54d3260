using System.Buffers.Binary;
using System.Security.Cryptography;
using XmessBot.Core.Calendar;
using XmessBot.Core.Members;
using XmessBot.Core.Requests;
using XmessBot.Links;

namespace XmessBot.Notifications.Information;

/// <summary>
/// Signed links to the page where the author of a request answers what staff asks (R16, <see cref="InformationEndpoint"/>).
/// </summary>
public sealed class InformationLinks(SignedLinks links, PublicUrl address, TimeProvider clock)
{
    // A late answer is still worth something (R16).
    private static readonly TimeSpan AfterLastDay = TimeSpan.FromDays(30);

    /// <summary>
    /// The link to answer the question that a request waits for, valid for its author until a month after the last day; a later question
    /// has another. Null when recipients could not open it (<see cref="PublicUrl.Travels"/>).
    /// </summary>
    public string? InMail(Request asked)
    {
        if (!address.Travels) return null;
        var lifetime = MadridTime.EndOf(asked.InformationPending!.Until!.Value) + AfterLastDay - clock.GetUtcNow();
        return address.Of(InformationEndpoint.Path + links.Sign(LinkUse.Information, IdOf(asked), lifetime, asked.Author.Value));
    }

    /// <summary>What a token opens.</summary>
    public LinkReading Read(string token) => links.Read(LinkUse.Information, token);

    /// <summary>The request of those of its reader that waits for the answer to the question of a link; null when none does.</summary>
    internal static Request? Asked(IEnumerable<Request> requests, LinkReading link) =>
        requests.FirstOrDefault(each => each.InformationPending is not null && each.Author == new PersonId(link.Reader)
            && IdOf(each) == link.Id);

    // Of the request and of the place of the question in its history.
    private static Guid IdOf(Request asked)
    {
        Span<byte> question = stackalloc byte[16 + sizeof(int)];
        asked.Id.Value.TryWriteBytes(question);
        BinaryPrimitives.WriteInt32BigEndian(question[16..], asked.Entries.IndexOf(asked.InformationPending!));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(question, hash);
        return new Guid(hash[..16]);
    }
}

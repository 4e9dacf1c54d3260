using System.Security.Cryptography;
using System.Text;
using XmessBot.Core;
using XmessBot.Core.Hours;
using XmessBot.Core.Members;
using XmessBot.Links;

namespace XmessBot.Pictures;

/// <summary>Signed links to the picture of an hour pool (<see cref="PoolPictureEndpoint"/>).</summary>
public sealed class PoolPictureLinks(SignedLinks links, PublicUrl address)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The link to the picture, valid for a week and while <paramref name="reader"/> is staff (R12).</summary>
    public string To(HourPool pool, PersonId reader) => address.Of(
        $"{PoolPictureEndpoint.Path}{links.Sign(LinkUse.Pool, IdOf(pool.Call, pool.Service), Lifetime, reader.Value)}.png");

    // A pool's key is a text, and a link has room for an id.
    internal static Guid IdOf(string call, Service service) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{call}|{service}")).AsSpan(0, 16));
}

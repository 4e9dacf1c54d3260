using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Links;

namespace XmessBot.Pictures;

/// <summary>Signed links to the hours picture of an assignment (<see cref="HoursPictureEndpoint"/>).</summary>
public sealed class HoursPictureLinks(SignedLinks links, PublicUrl address)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>
    /// The link to the picture, valid for a week and while <paramref name="reader"/> may read the assignment. The link names the
    /// reader because the client that shows the card requests its images without authentication.
    /// </summary>
    public string To(AssignmentId assignment, PersonId reader) => address.Of(
        $"{HoursPictureEndpoint.Path}{links.Sign(LinkUse.Hours, assignment.Value, Lifetime, reader.Value)}.png");
}

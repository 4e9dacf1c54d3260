using XmessBot.Core.Calls;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Mentors;

/// <summary>What a request needs of a mentor.</summary>
internal static class MentorNeeds
{
    /// <summary>Of a service, in the call of the request.</summary>
    public static Need Of(Request request, Call call, Service service) => new(
        service,
        request.Municipality,
        $"{request.Answers.Need}\n{request.Answers.Impact}",
        request.Answers.Availability?.Week,
        call.Window,
        call.Package.Session);
}

using XmessBot.Core.Calls;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Mentors;

/// <summary>Derives from a request what its mentor has to fit.</summary>
internal static class MentorNeeds
{
    /// <summary>The need of a request for one service, with the window and session length of its call.</summary>
    public static Need Of(Request request, Call call, Service service) => new(
        service,
        request.Municipality,
        $"{request.Answers.Need}\n{request.Answers.Impact}",
        request.Answers.Availability?.Week,
        call.Window,
        call.Package.Session);
}

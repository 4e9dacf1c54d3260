using XmessBot.Core.Calls;
using XmessBot.Core.Requests;

namespace XmessBot.Core.Mentors;

/// <summary>What a request needs of a mentor.</summary>
public static class MentorNeeds
{
    /// <summary>Of a service, in the call of the request.</summary>
    public static Need Of(Request request, Call call, Service service) => new(
        service,
        request.Municipality,
        $"{request.Answers.Need}\n{request.Answers.Impact}",
        request.Answers.Availability?.Week,
        call.Window,
        call.Package.Session);

    /// <summary>The services to look among. What they prefer is indicative (R13): without a preference, both.</summary>
    public static IReadOnlyList<Service> ServicesOf(Request request) => request.Answers.Service switch
    {
        PreferredService.Mentoring => [Service.Mentoring],
        PreferredService.Advisory => [Service.Advisory],
        _ => [Service.Mentoring, Service.Advisory],
    };
}

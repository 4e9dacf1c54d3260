using XmessBot.Core;
using XmessBot.Core.Mentors;
using XmessBot.Core.Requests;
using XmessBot.Turns;

namespace XmessBot.Dialogs.Mentors;

/// <summary>What a request needs of a mentor.</summary>
internal static class MentorNeeds
{
    /// <summary>Of a service.</summary>
    public static Need Of(Turn turn, Request request, Service service)
    {
        var call = turn.Calls.Find(request.Call)!;
        var answers = request.Answers;
        return new Need(service, request.Municipality, $"{answers.Need}\n{answers.Impact}", answers.Availability?.Week, call.Window, call.Package.Session);
    }

    /// <summary>The services to look among. What they prefer is indicative (R13): without a preference, both.</summary>
    public static IReadOnlyList<Service> ServicesOf(Request request) => request.Answers.Service switch
    {
        PreferredService.Mentoring => [Service.Mentoring],
        PreferredService.Advisory => [Service.Advisory],
        _ => [Service.Mentoring, Service.Advisory],
    };
}

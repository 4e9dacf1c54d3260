using XmessBot.Core;
using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Storage;
using XmessBot.Storage.Assignments;
using XmessBot.Storage.Mentors;
using XmessBot.Storage.Requests;

namespace XmessBot.Commands;

/// <summary>Transfers a leaving person's work to another: drafts and live requests, and open assignments on either side.</summary>
internal sealed class Handover(XmessContext context, DateTimeOffset now)
{
    // Whoever can run the command on the machine itself decides as staff.
    private static readonly Person Operator = new(new PersonId(Guid.Empty), "people", null, Roles.Admin, null, Standing.Registered);

    private readonly RequestStore _requests = new(context);
    private readonly AssignmentStore _assignments = new(context);

    /// <summary>A person's open work, one line for each item, in Catalan.</summary>
    public async Task<IReadOnlyList<string>> BegunByAsync(Person person) =>
    [
        .. (await _requests.BegunByAsync(person.Id)).Select(
            request => $"  sol·licitud {request.Number ?? "en esborrany"} {Of(request.Municipality)}"),
        .. (await OpenAsync(person)).Select(assignment => $"  acompanyament {assignment.RequestNumber} {Of(assignment.Municipality)}"),
    ];

    /// <summary>Transfers all of it; null, or the reason why it cannot be, in Catalan.</summary>
    public async Task<string?> HandOverAsync(Person from, Person to)
    {
        foreach (var request in await _requests.BegunByAsync(from.Id))
        {
            if (request.HandOn(to, Operator, now) is not Outcome<Request>.Done(var handed)) return NotOf(to, request.Municipality);
            await _requests.SaveAsync(handed, null);
        }

        var mentor = await new MentorStore(context).FindAsync(to.Id);
        foreach (var assignment in await OpenAsync(from))
        {
            var isMentor = assignment.Mentor == from.Id;
            if (isMentor && mentor is null) return $"{to.Email} no és mentor ni assessor.";
            var outcome = isMentor ? assignment.ChangeMentor(mentor!, Operator) : assignment.ChangeApplicant(to, Operator);
            if (outcome is not Outcome<Assignment>.Done(var handed))
            {
                return isMentor
                    ? $"{to.Email} no pot acompanyar l'Ajuntament {Of(assignment.Municipality)}."
                    : NotOf(to, assignment.Municipality);
            }

            await _assignments.SaveAsync(handed);
        }

        return null;
    }

    private async Task<IReadOnlyList<Assignment>> OpenAsync(Person person) =>
        [.. (await _assignments.OpenAsync()).Where(each => each.Mentor == person.Id || each.Applicant == person.Id)];

    private static string NotOf(Person to, string municipality) =>
        $"{to.Email} no parla per l'Ajuntament {Of(municipality)}: abans li ho heu de reconèixer amb people add --municipality.";

    private static string Of(string municipality) => Municipalities.WithCode(municipality)!.Of;
}

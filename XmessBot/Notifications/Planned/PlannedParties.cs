using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Storage.Members;
using XmessBot.Wording;

namespace XmessBot.Notifications.Planned;

/// <summary>An assignment with the people of its two sides, and their names.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Mentor">Gives the service.</param>
/// <param name="Applicant">Asked for it, for the council.</param>
public sealed record PlannedParties(Assignment Assignment, Person Mentor, Person Applicant)
{
    private static readonly Texts Texts = Texts.For("Planned");

    /// <summary>Loads the people of an assignment.</summary>
    public static async Task<PlannedParties> OfAsync(PeopleStore people, Assignment assignment, CancellationToken cancellationToken) => new(
        assignment,
        (await people.FindAsync(assignment.Mentor, cancellationToken))!,
        (await people.FindAsync(assignment.Applicant, cancellationToken))!);

    /// <summary>"mentoria" or "assessorament".</summary>
    public string Service => ServiceWording.Name(Assignment.Service);

    /// <summary>"de mentoria" or "d'assessorament".</summary>
    public string OfService => ServiceWording.Of(Assignment.Service);

    /// <summary>The council's name: "l'Ajuntament de Berga".</summary>
    public string Council => Texts.Plain("council", ("of", Municipalities.WithCode(Assignment.Municipality)!.Of));

    /// <summary>The mentor's name.</summary>
    public string MentorName => NameWording.Of(Mentor);

    /// <summary>The mentor's council; null for an advisor of the technical service.</summary>
    public string? MentorCouncil => Mentor.Municipality is { } code ? Municipalities.WithCode(code)?.DisplayName : null;

    /// <summary>The person of a side.</summary>
    public Person On(Side side) => side == Side.Mentor ? Mentor : Applicant;

    /// <summary>The name of a side.</summary>
    public string NameOf(Side side) => side == Side.Mentor ? MentorName : Council;

    /// <summary>The opposite side.</summary>
    public static Side Other(Side side) => side == Side.Mentor ? Side.Council : Side.Mentor;
}

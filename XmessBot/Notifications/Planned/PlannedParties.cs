using XmessBot.Core.Assignments;
using XmessBot.Core.Members;
using XmessBot.Core.Municipalities;
using XmessBot.Storage.Members;
using XmessBot.Wording;

namespace XmessBot.Notifications.Planned;

/// <summary>An assignment with the people of its two sides, and how they are called.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Mentor">Who gives the service.</param>
/// <param name="Applicant">Who asked for it.</param>
public sealed record PlannedParties(Assignment Assignment, Person Mentor, Person Applicant)
{
    private static readonly Texts Texts = Texts.For("Planned");

    /// <summary>Reads the people of an assignment.</summary>
    public static async Task<PlannedParties> OfAsync(PeopleStore people, Assignment assignment, CancellationToken cancellationToken) => new(
        assignment,
        (await people.FindAsync(assignment.Mentor, cancellationToken))!,
        (await people.FindAsync(assignment.Applicant, cancellationToken))!);

    /// <summary>"mentoria" or "assessorament".</summary>
    public string Service => ServiceWording.Name(Assignment.Service);

    /// <summary>"de mentoria" or "d'assessorament".</summary>
    public string OfService => ServiceWording.Of(Assignment.Service);

    /// <summary>How the council is called: "l'Ajuntament de Berga".</summary>
    public string Council => Texts.Plain("council", ("of", Municipalities.WithCode(Assignment.Municipality)!.Of));

    /// <summary>How the mentor is called.</summary>
    public string MentorName => NameWording.Of(Mentor);

    /// <summary>The council that the mentor is of; null when they are of the technical service.</summary>
    public string? MentorCouncil => Mentor.Municipality is { } code ? Municipalities.WithCode(code)?.DisplayName : null;

    /// <summary>Who is written to on a side.</summary>
    public Person On(Side side) => side == Side.Mentor ? Mentor : Applicant;

    /// <summary>How a side is called by the other.</summary>
    public string NameOf(Side side) => side == Side.Mentor ? MentorName : Council;

    /// <summary>The side in front.</summary>
    public static Side Other(Side side) => side == Side.Mentor ? Side.Council : Side.Mentor;
}

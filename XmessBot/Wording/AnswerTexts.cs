using XmessBot.Core.Language.Time;
using XmessBot.Core.Requests;

namespace XmessBot.Wording;

/// <summary>The answers of a request, shown back: free text verbatim, choices by their names.</summary>
internal static class AnswerTexts
{
    private static readonly Texts Texts = Texts.For("AnswerTexts");

    /// <summary>The answer in plain text; null when there is none.</summary>
    public static string? Plain(RequestAnswers answers, RequestField field) => field switch
    {
        RequestField.Service => answers.Service is { } service ? Of(service) : null,
        RequestField.Modality => answers.Modality is { } modality ? Of(modality) : null,
        RequestField.Gender => answers.Gender is "" ? Texts.Plain("genderLeftOut") : answers.Gender,
        RequestField.Availability => answers.Availability is { } availability
            ? Texts.Plain("availabilityShown", ("week", AvailabilitySpeaker.Say(availability.Week)), ("said", availability.Said))
            : null,
        RequestField.Commitments => answers.Commitments == Commitments.All ? Texts.Plain("commitmentsAccepted") : null,
        _ => answers.Text(field),
    };

    /// <summary>The name of a preferred service.</summary>
    public static string Of(PreferredService service) => service switch
    {
        PreferredService.Mentoring => Texts.Plain("mentoring"),
        PreferredService.Advisory => Texts.Plain("advisory"),
        _ => Texts.Plain("eitherService"),
    };

    /// <summary>The name of a preferred modality.</summary>
    public static string Of(PreferredModality modality) => modality switch
    {
        PreferredModality.InPerson => Texts.Plain("inPerson"),
        PreferredModality.Remote => Texts.Plain("remote"),
        _ => Texts.Plain("eitherModality"),
    };

    /// <summary>The name of a state, as in "La sol·licitud està …".</summary>
    public static string Of(RequestState state) => state switch
    {
        RequestState.Draft => Texts.Plain("stateDraft"),
        RequestState.Submitted => Texts.Plain("stateSubmitted"),
        RequestState.InAssessment => Texts.Plain("stateInAssessment"),
        RequestState.InformationAsked => Texts.Plain("stateInformationAsked"),
        RequestState.Granted => Texts.Plain("stateGranted"),
        RequestState.Waitlisted => Texts.Plain("stateWaitlisted"),
        RequestState.Declined => Texts.Plain("stateDeclined"),
        RequestState.Withdrawn => Texts.Plain("stateWithdrawn"),
        _ => Texts.Plain("stateCompleted"),
    };
}

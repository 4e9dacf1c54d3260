using XmessBot.Core;

namespace XmessBot.Wording;

/// <summary>The two services (R03, R04) and the two ways of holding a session (R09), in the middle of a sentence.</summary>
internal static class ServiceWording
{
    private static readonly Texts Texts = Texts.For("ServiceWording");

    /// <summary>"mentoria", "assessorament".</summary>
    public static string Name(Service service) => Texts.Plain(service == Service.Mentoring ? "mentoring" : "advisory");

    /// <summary>"de mentoria", "d'assessorament".</summary>
    public static string Of(Service service) => Texts.Plain(service == Service.Mentoring ? "ofMentoring" : "ofAdvisory");

    /// <summary>"presencial", "a distància".</summary>
    public static string Name(Modality modality) => Texts.Plain(modality == Modality.InPerson ? "inPerson" : "remote");
}

using XmessBot.Core;

namespace XmessBot.Wording;

/// <summary>The names of the two services (R03, R04) and the two modalities (R09), inside a sentence.</summary>
internal static class ServiceWording
{
    private static readonly Texts Texts = Texts.For("ServiceWording");

    /// <summary>The service: "mentoria", "assessorament".</summary>
    public static string Name(Service service) => Texts.Plain(service == Service.Mentoring ? "mentoring" : "advisory");

    /// <summary>The service after "de": "de mentoria", "d'assessorament".</summary>
    public static string Of(Service service) => Texts.Plain(service == Service.Mentoring ? "ofMentoring" : "ofAdvisory");

    /// <summary>The modality: "presencial", "a distància".</summary>
    public static string Name(Modality modality) => Texts.Plain(modality == Modality.InPerson ? "inPerson" : "remote");
}

using XmessBot.Core;
using XmessBot.Core.Language;
using XmessBot.Core.Requests;

namespace XmessBot.Dialogs.Requests;

/// <summary>How the request's form is opened.</summary>
internal sealed record RequestOptions
{
    /// <summary>Goes on with the draft without asking whether to.</summary>
    public bool Resume { get; init; }

    /// <summary>A field to ask again first, answered or not.</summary>
    public RequestField? Revisit { get; init; }

    /// <summary>What was said of that field already.</summary>
    public string? Said { get; init; }

    /// <summary>Asks the council again first.</summary>
    public bool ChangeCouncil { get; init; }

    /// <summary>The person has asked to throw the draft away and begin again.</summary>
    public bool StartOver { get; init; }

    /// <summary>The service that was named with the wish (R13), or null.</summary>
    public Service? Service { get; init; }

    /// <summary>How sessions are to be held, said with the wish (R09), or null.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The same wish for a form that is begun from nothing.</summary>
    public RequestOptions Anew() => new() { Service = Service, Modality = Modality };

    /// <summary>The options that a dialog was begun with; none are said when it was begun without.</summary>
    public static RequestOptions Of(object? options) => options as RequestOptions ?? new RequestOptions();

    /// <summary>What a message that wishes to make a request says besides.</summary>
    public static RequestOptions In(Utterance said) => new() { Service = said.Service, Modality = said.Modality };
}

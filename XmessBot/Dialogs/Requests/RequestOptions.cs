using XmessBot.Core;
using XmessBot.Core.Language;
using XmessBot.Core.Requests;

namespace XmessBot.Dialogs.Requests;

/// <summary>The options with which the form is opened.</summary>
internal sealed record RequestOptions
{
    /// <summary>Resumes the draft without asking whether to.</summary>
    public bool Resume { get; init; }

    /// <summary>A field to ask first, answered or not.</summary>
    public RequestField? Revisit { get; init; }

    /// <summary>What the person has said about that field already.</summary>
    public string? Said { get; init; }

    /// <summary>Asks for the council again first.</summary>
    public bool ChangeCouncil { get; init; }

    /// <summary>The person asked to discard the draft and start over.</summary>
    public bool StartOver { get; init; }

    /// <summary>The service named in the wish (R13), or null.</summary>
    public Service? Service { get; init; }

    /// <summary>The modality named in the wish (R09), or null.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The same wish for a new form.</summary>
    public RequestOptions Anew() => new() { Service = Service, Modality = Modality };

    /// <summary>The options that a dialog was begun with; empty when it was begun without.</summary>
    public static RequestOptions Of(object? options) => options as RequestOptions ?? new RequestOptions();

    /// <summary>The options that a wish to make a request contains.</summary>
    public static RequestOptions In(Utterance said) => new() { Service = said.Service, Modality = said.Modality };
}

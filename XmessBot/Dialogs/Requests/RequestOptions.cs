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

    public static RequestOptions Of(object? options) => options as RequestOptions ?? new RequestOptions();
}

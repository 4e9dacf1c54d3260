using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// Takes the preferences that are part of the wish, so that they are not asked again: "vull demanar una mentoria per Zoom" prefers
/// mentoring (R13), remotely (R09). Sets fields of the draft that have no answer yet, says so once, and shows them in the review, where
/// they can be changed.
/// </summary>
internal static class SaidPreferences
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The step of the form that takes them.</summary>
    public static WaterfallStep Take(RequestOperations operations) => async (step, cancellationToken) =>
    {
        var turn = Turn.Of(step.Context);
        var options = RequestOptions.Of(step.Options);
        if (options is { Service: null, Modality: null }
            || await RequestOperations.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft)
            return await step.NextAsync(null, cancellationToken);
        var service = draft.Answers.Service is null ? options.Service : null;
        var modality = draft.Answers.Modality is null ? options.Modality : null;
        if (service is null && modality is null) return await step.NextAsync(null, cancellationToken);
        await operations.ChangeAsync(turn, draft, With(draft.Answers, service, modality), cancellationToken);
        var text = Texts.Say("preferenceNoted", ("what", Said(service, modality)));
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.NextAsync(null, cancellationToken);
    };

    private static RequestAnswers With(RequestAnswers answers, Service? service, Modality? modality) => answers with
    {
        Service = service switch
        {
            Service.Mentoring => PreferredService.Mentoring,
            Service.Advisory => PreferredService.Advisory,
            _ => answers.Service,
        },
        Modality = modality switch
        {
            Modality.InPerson => PreferredModality.InPerson,
            Modality.Remote => PreferredModality.Remote,
            _ => answers.Modality,
        },
    };

    // "una mentoria i a distància"; a modality alone is "fer les sessions a distància".
    private static string Said(Service? service, Modality? modality)
    {
        var remote = modality == Modality.Remote;
        if (service is null) return Texts.Plain(remote ? "saidOnlyRemote" : "saidOnlyInPerson");
        var which = Texts.Plain(service == Service.Mentoring ? "saidMentoring" : "saidAdvisory");
        if (modality is null) return which;
        return Texts.Plain("saidBoth", ("which", which), ("how", Texts.Plain(remote ? "saidRemote" : "saidInPerson")));
    }
}

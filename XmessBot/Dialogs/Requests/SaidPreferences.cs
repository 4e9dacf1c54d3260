using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Requests;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Requests;

/// <summary>
/// What the wish itself said is not asked again: "vull demanar una mentoria per Zoom" prefers a mentoring (R13), at a distance (R09). It
/// is noted where the draft has no answer yet, told once, and shown in the review, where it can be changed.
/// </summary>
internal static class SaidPreferences
{
    private static readonly Texts Texts = Texts.For("Requests");

    /// <summary>The step of the form that notes it.</summary>
    public static WaterfallStep Take(RequestOperations desk) => async (step, cancellationToken) =>
    {
        var turn = Turn.Of(step.Context);
        var options = RequestOptions.Of(step.Options);
        if (options is { Service: null, Modality: null }
            || await RequestOperations.CurrentAsync(turn, cancellationToken) is not { State: RequestState.Draft } draft)
            return await step.NextAsync(null, cancellationToken);
        var service = draft.Answers.Service is null ? options.Service : null;
        var modality = draft.Answers.Modality is null ? options.Modality : null;
        if (service is null && modality is null) return await step.NextAsync(null, cancellationToken);
        await desk.ChangeAsync(turn, draft, With(draft.Answers, service, modality), cancellationToken);
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

    // "una mentoria i a distància"; alone, "fer les sessions a distància".
    private static string Said(Service? service, Modality? modality)
    {
        var remote = modality == Modality.Remote;
        if (service is null) return Texts.Plain(remote ? "saidOnlyRemote" : "saidOnlyInPerson");
        var which = Texts.Plain(service == Service.Mentoring ? "saidMentoring" : "saidAdvisory");
        if (modality is null) return which;
        return Texts.Plain("saidBoth", ("which", which), ("how", Texts.Plain(remote ? "saidRemote" : "saidInPerson")));
    }
}

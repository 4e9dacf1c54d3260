using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Decisions;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>
/// "Envia les cartes": staff lets every held decision take effect at once, after seeing which, and which cannot and why (R12).
/// </summary>
internal sealed class ReleaseDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "release";

    private const string Release = "releasing";
    private const string Sure = "sure";
    private static readonly Texts Texts = Texts.For("LettersDialog");

    /// <summary>Makes it.</summary>
    public ReleaseDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Release, [AskSureAsync, SaveAsync]));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Release, new ReleaseArgs(), cancellationToken);

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = ReleaseArgs.Of(step.Options);
        var all = await LetterOperations.ReleasingAsync(turn, cancellationToken);
        if (all.Count == 0) return await EndAsync(step, Texts.Say("none"), cancellationToken);
        if (await LetterOperations.WhyNotShownAsync(turn, [.. all.Select(each => each.Letter)], cancellationToken) is { } unseen)
            return await EndAsync(step, unseen, cancellationToken);
        var (lines, not) = (new List<string>(), new List<string>());
        foreach (var each in all)
        {
            var line = await LetterOperations.LineAsync(turn, each.Letter, cancellationToken);
            if (each.Outcome is Outcome<Release>.Refused(var why)) not.Add($"- {line}. {Why(turn, each, why)}");
            else lines.Add($"- {line}");
        }

        if (lines.Count == 0)
            return await EndAsync(step, $"{Texts.Say("nothingToRelease")}\n\n{string.Join('\n', not)}", cancellationToken);
        var parts = new List<string> { Texts.Say("sure", ("total", lines.Count)), string.Join('\n', lines) };
        if (args.Shown is not null) parts.Insert(0, Texts.Say("changedSince"));
        if (not.Count > 0) parts.AddRange([Texts.Say("sureNot"), string.Join('\n', not)]);
        args.Shown = Versions(all);
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Irreversible(Texts.Sentence("askSure")),
                string.Join("\n\n", [.. parts, Texts.Say("askSure")]),
                $"release|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = ReleaseArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        var all = await LetterOperations.ReleasingAsync(turn, cancellationToken);
        if (Versions(all) != args.Shown) return await step.ReplaceDialogAsync(Release, args, cancellationToken);
        var count = await LetterOperations.ReleaseAsync(turn, all, cancellationToken);
        return await EndAsync(step, Texts.Say("released", ("count", count)), cancellationToken);
    }

    // Also whether each can go: one that no longer can would be missed, and one that now can would go unseen.
    private static string Versions(IEnumerable<Releasing> all) => string.Join(
        ' ', all.Select(each => FormattableString.Invariant(
            $"{each.Letter.Number}.{each.Letter.Version}{(each.Outcome is Outcome<Release>.Done ? "" : "!")}")));

    private static string Why(Turn turn, Releasing each, Refusal why) =>
        Refusals.Say(why, new RefusalFacts(turn, Doing.Deciding) { Request = each.Request, Call = each.Letter.Call });
}

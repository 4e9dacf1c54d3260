using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Assessments;
using XmessBot.Core.Calls;
using XmessBot.Core.Language;
using XmessBot.Core.Language.Answers;
using XmessBot.Core.Language.Orders;
using XmessBot.Core.Language.Queries;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Assessments;

/// <summary>
/// Somebody of the commission gives points to a request (R17-R19): asks for those that were not said and for a note, shows what will be
/// noted and what it replaces, and stores it after the yes.
/// </summary>
internal sealed class AssessDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "assess";

    private const string Points = "points";
    private const string Confirm = "confirm";
    private const string PointsText = "pointsText";
    private const string Note = "note";
    private const string Sure = "sure";
    private const string NoNote = "none";
    private const string SameNote = "same";
    private const int MostNote = 1000;
    private static readonly Texts Texts = Texts.For("Assessments");

    /// <summary>Makes it.</summary>
    public AssessDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Points, [AskPointsAsync, TakePointsAsync]));
        AddDialog(new WaterfallDialog(Confirm, [AskNoteAsync, AskSureAsync, SaveAsync]));
        AddDialog(new FreeTextPrompt(PointsText, (asked, _) => ArePointsAsync(asked)));
        AddDialog(new FreeTextPrompt(Note, (asked, _) => IsNoteAsync(asked)));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken)
    {
        if (step.Options is not AssessArgs args) return await EndAsync(step, Texts.Say("assessWhich"), cancellationToken);
        if (args.Named is not { } named) return await step.ReplaceDialogAsync(Points, args, cancellationToken);
        // Nothing of the order is begun while one of its requests is not known.
        var (found, unknown) = await AssessmentOperations.NamedAsync(Turn.Of(step.Context), named, cancellationToken);
        if (unknown is not null)
            return await EndAsync(step, Texts.Say("noRequest", ("number", AssessmentTexts.NameOf(unknown))), cancellationToken);
        var numbers = found.Select(each => each.Request.Number!).ToList();
        return await step.ReplaceDialogAsync(Points, args.ForNext(numbers[0], numbers[1..]), cancellationToken);
    }

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskPointsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssessArgs.Of(step.Options);
        if (await AssessmentOperations.WithNumberAsync(turn, args.Request, cancellationToken) is not { } assessed)
            return await EndAsync(step, Texts.Say("noRequest", ("number", args.Request ?? "-")), cancellationToken);
        if (assessed.WhyNotScore(turn.Person!) is { } refusal)
            return await NextAsync(step, args, Why(step, refusal, assessed), cancellationToken);
        if (args.Scores is not null) return await step.ReplaceDialogAsync(Confirm, args, cancellationToken);
        var criterion = Enum.GetValues<Criterion>().First(each => args.For(each) is null);
        var parts = new List<string> { Begun(assessed, args) };
        if (args.OutOfRange) parts.Add(Texts.Say("outOfRange", ("most", CriteriaScores.Most)));
        if (assessed.Assessment.ScoresOf(turn.Person!.Id) is { } earlier)
            parts.Add(Texts.Say("earlier", ("points", AssessmentTexts.Of(earlier))));
        parts.Add(Texts.Say("askPoints", ("criterion", AssessmentTexts.Of(criterion)), ("most", CriteriaScores.Most)));
        args.OutOfRange = false;
        return await step.PromptAsync(
            PointsText,
            Question.Ask(
                Asking.Value(QuestionKind.Points, Texts.Sentence("askPoints")),
                string.Join("\n\n", parts),
                $"{criterion}|{args.Request}|{turn.Now.UtcTicks:x}",
                [.. Enumerable.Range(0, CriteriaScores.Most + 1).Select(points => points.ToString(CultureInfo.InvariantCulture))
                    .Select(points => new Option(points, points))]),
            cancellationToken);
    }

    // What is about to be noted, as far as it is known.
    private static string Begun(AssessedRequest assessed, AssessArgs args)
    {
        (string, object)[] which =
            [("number", assessed.Request.Number!), ("council", AssessmentTexts.CouncilOf(assessed.Request))];
        var known = Enum.GetValues<Criterion>().Where(each => args.For(each) is not null)
            .Select(each => AssessmentTexts.OfOne(each, args.For(each)!.Value)).ToArray();
        return known.Length == 0 ? Texts.Say("begun", which) : Texts.Say("begunWith", [.. which, ("points", ListWording.And(known))]);
    }

    private static Task<bool> ArePointsAsync(PromptValidatorContext<FreeTextAnswer> asked)
    {
        if (asked.Recognized.Value is { Pressed: not null }) return Task.FromResult(true);
        var said = asked.Recognized.Succeeded ? AnsweredIn(asked.Context.Said(), Question.KeyOf(asked.Options)) : [];
        return said.Count == 0 ? Question.AgainAsync(asked, Texts.Say("pointsNotUnderstood", ("most", CriteriaScores.Most)))
            : said.Any(each => each.Points is < 0 or > CriteriaScores.Most)
                ? Question.AgainAsync(asked, Texts.Say("outOfRange", ("most", CriteriaScores.Most)))
            : Task.FromResult(true);
    }

    private static IReadOnlyList<CriterionPoints> AnsweredIn(Utterance said, string key) =>
        AssessmentOrders.Answered(said, Enum.Parse<QueryCriterion>(key.Split('|')[0]));

    private static async Task<DialogTurnResult> TakePointsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var args = AssessArgs.Of(step.Options);
        var criterion = Enum.Parse<QueryCriterion>(Enum.GetValues<Criterion>().First(each => args.For(each) is null).ToString());
        if (step.Result is FreeTextAnswer { Pressed: { } pressed })
            args.Take([new CriterionPoints(criterion, int.Parse(pressed, CultureInfo.InvariantCulture))]);
        else if (step.Result is FreeTextAnswer { Text: { } text })
            args.Take(AssessmentOrders.Answered(step.Context.Said(text), criterion));
        return await step.ReplaceDialogAsync(Points, args, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskNoteAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssessArgs.Of(step.Options);
        if (args.Note is { Length: <= MostNote }) return await step.NextAsync(null, cancellationToken);
        if (await AssessmentOperations.WithNumberAsync(turn, args.Request, cancellationToken) is not { } assessed)
            return await EndAsync(step, Texts.Say("stale"), cancellationToken);
        var options = new List<Option> { new(NoNote, Texts.Plain("noNote")) };
        var parts = new List<string> { Begun(assessed, args), Texts.Say("askNote") };
        if (EarlierNote(turn, assessed) is { } earlier)
        {
            options.Add(new Option(SameNote, Texts.Plain("sameNote")));
            parts.Insert(1, Texts.Say("earlierNote", ("note", earlier)));
        }

        return await step.PromptAsync(
            Note,
            Question.Ask(
                Asking.Value(QuestionKind.Long, Texts.Sentence("askNote")),
                string.Join("\n\n", parts),
                $"note|{args.Request}|{turn.Now.UtcTicks:x}",
                options),
            cancellationToken);
    }

    private static string? EarlierNote(Turn turn, AssessedRequest assessed) =>
        assessed.Assessment.SeenBy(turn.Person!).Given.FirstOrDefault(each => each.Assessor == turn.Person!.Id)?.Note;

    private static Task<bool> IsNoteAsync(PromptValidatorContext<FreeTextAnswer> asked) =>
        asked.Recognized.Value?.Text?.Trim() is { Length: > MostNote } text
        ? Question.AgainAsync(asked, Texts.Say("noteTooLong", ("most", MostNote), ("characters", text.Length)))
        : Task.FromResult(asked.Recognized.Succeeded);

    private static async Task<DialogTurnResult> AskSureAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssessArgs.Of(step.Options);
        if (await AssessmentOperations.WithNumberAsync(turn, args.Request, cancellationToken) is not { } assessed)
            return await EndAsync(step, Texts.Say("stale"), cancellationToken);
        if (step.Result is FreeTextAnswer answer)
            args.Note = NoteIn(answer) ?? (answer.Pressed == SameNote ? EarlierNote(turn, assessed) : null) ?? "";
        var outcome = assessed.Score(args.Scores!, args.Note, turn.Person!, turn.Now);
        if (outcome is Outcome<AssessedRequest>.Refused(var why))
            return await NextAsync(step, args, Why(step, why, assessed), cancellationToken);
        var text = Shown(turn, assessed, args);
        args.Shown = assessed.Request.Version;
        return await step.PromptAsync(
            Sure,
            Question.Ask(
                Asking.Confirm(Texts.Sentence("askSure")),
                $"{text}\n\n{Texts.Say("askSure")}",
                $"assess|{args.Request}|{assessed.Request.Version}|{turn.Now.UtcTicks:x}",
                new Option(AgreementPrompt.Yes, Texts.Plain("sureYes")), new Option(AgreementPrompt.No, Texts.Plain("sureNo"))),
            cancellationToken);
    }

    // "Cap", "res": no note.
    private static string? NoteIn(FreeTextAnswer answer) =>
        answer.Text is { } text && !NothingToSay.IsSaid(text) ? text.Trim() : null;

    private static string Shown(Turn turn, AssessedRequest assessed, AssessArgs args)
    {
        var (request, earlier) = (assessed.Request, assessed.Assessment.ScoresOf(turn.Person!.Id));
        var parts = new List<string>();
        if (args.Shown is not null) parts.Add(Texts.Say("changedSince"));
        parts.Add(Texts.Say("sure", ("request", AssessmentTexts.Of(request)), ("points", AssessmentTexts.Of(args.Scores!))));
        if (args.Note is { Length: > 0 } note) parts.Add(Texts.Say("sureNote", ("note", note)));
        if (earlier is not null) parts.Add(Texts.Say("sureInstead", ("points", AssessmentTexts.Of(earlier))));
        // R23
        if (RequestMoves.Allows(request.State, RequestMove.Changed) && turn.Calls.Find(request.Call) is { Deadline: { } deadline } call
            && call.PhaseAt(turn.Now) == CallPhase.Open)
            parts.Add(Texts.Say("sureMayChange", ("deadline", deadline)));
        return string.Join("\n\n", parts);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = AssessArgs.Of(step.Options);
        if (step.Result is not true) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        if (await AssessmentOperations.WithNumberAsync(turn, args.Request, cancellationToken) is not { } assessed)
            return await EndAsync(step, Texts.Say("stale"), cancellationToken);
        var outcome = assessed.Score(args.Scores!, args.Note, turn.Person!, turn.Now);
        if (outcome is not Outcome<AssessedRequest>.Done(var scored))
            return await NextAsync(
                step, args, Why(step, ((Outcome<AssessedRequest>.Refused)outcome).Why, assessed), cancellationToken);
        if (assessed.Request.Version != args.Shown) return await step.ReplaceDialogAsync(Confirm, args, cancellationToken);
        await AssessmentOperations.SaveAsync(turn, assessed, scored, cancellationToken);
        var done = Texts.Say("done", ("request", AssessmentTexts.Of(scored.Request)));
        return await NextAsync(
            step, args, $"{done}\n\n{await TextOfAsync(turn, scored, cancellationToken)}", cancellationToken);
    }

    private static async Task<string> TextOfAsync(Turn turn, AssessedRequest assessed, CancellationToken cancellationToken) =>
        AssessmentSection.TextOf(
            assessed, turn.Person!,
            await turn.People.FindAsync([.. assessed.Assessment.Entries.Select(entry => entry.Who)], cancellationToken));

    // The next request of the order, of which the same was said.
    private static async Task<DialogTurnResult> NextAsync(
        WaterfallStepContext step, AssessArgs args, string text, CancellationToken cancellationToken)
    {
        if (args.Next is not [var next, .. var rest]) return await EndAsync(step, text, cancellationToken);
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.ReplaceDialogAsync(Points, args.ForNext(next, rest), cancellationToken);
    }

    private static string Why(WaterfallStepContext step, Refusal why, AssessedRequest assessed) =>
        Refusals.Say(why, new RefusalFacts(Turn.Of(step.Context), Doing.Deciding) { Request = assessed.Request });
}

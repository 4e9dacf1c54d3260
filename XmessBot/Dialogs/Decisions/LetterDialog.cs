using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Decisions;
using XmessBot.Core.Members;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Dialogs.Prompts;
using XmessBot.Dialogs.Refusing;
using XmessBot.Dialogs.Routing;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Decisions;

/// <summary>Staff writes a held letter anew, chooses who gives what it grants, or takes the decision back (R12).</summary>
internal sealed class LetterDialog : FeatureDialog
{
    /// <summary>Its id.</summary>
    public const string DialogId = "letter";

    private const string Change = "change";
    private const string Text = "text";
    private const string Who = "who";
    private const string Sure = "sure";
    private const int MostOffered = 5;
    private static readonly Texts Texts = Texts.For("LettersDialog");

    /// <summary>Makes it.</summary>
    public LetterDialog(IdentificationOptions identification)
        : base(DialogId, Audience.Staff, identification)
    {
        AddDialog(new WaterfallDialog(Change, [AskAsync, SaveAsync]));
        AddDialog(new FreeTextPrompt(Text));
        AddDialog(new OptionPrompt(Who, Understood<string>(() => Texts.Say("mentorNotUnderstood"))));
        AddDialog(new AgreementPrompt(Sure, Understood<bool>(() => Texts.Say("sureNotUnderstood"))));
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> BeginAsync(
        WaterfallStepContext step, Opening opening, CancellationToken cancellationToken) =>
        step.Options is LetterArgs args
            ? await step.ReplaceDialogAsync(Change, args, cancellationToken)
            : await EndAsync(step, Texts.Say("stale"), cancellationToken);

    /// <inheritdoc/>
    protected override string Refused(Audience audience) => Texts.Say("onlyStaff");

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = LetterArgs.Of(step.Options);
        if (await turn.Letters.HeldForAsync(args.Number, cancellationToken) is not { } letter)
            return await EndAsync(step, Texts.Say("stale"), cancellationToken);
        if (await LetterOperations.WhyNotShownAsync(turn, [letter], cancellationToken) is { } unseen)
            return await EndAsync(step, unseen, cancellationToken);
        (string, object)[] facts =
            [("number", letter.Number), ("council", Municipalities.WithCode(letter.Municipality)!.DisplayName)];
        var key = $"{args.Deed}|{letter.Number}|{letter.Version}";
        if (args.Deed == LetterDeed.Rewrite)
        {
            var asking = Asking.Value(QuestionKind.Long, Texts.Sentence("askText"));
            return await step.PromptAsync(Text, Question.Ask(asking, Texts.Say("askText", facts), key), cancellationToken);
        }

        if (args.Deed == LetterDeed.Drop)
        {
            var becomes = LetterWording.Becomes(
                letter.Verdict, turn.Calls.Find(letter.Call)!, await LetterOperations.MentorNameAsync(turn, letter, cancellationToken));
            return await step.PromptAsync(
                Sure,
                Question.Ask(
                    Asking.Confirm(Texts.Sentence("sureDrop")), Texts.Say("sureDrop", [.. facts, ("becomes", becomes)]), key,
                    new Option(AgreementPrompt.Yes, Texts.Plain("sureDropYes")), new Option(AgreementPrompt.No, Texts.Plain("sureDropNo"))),
                cancellationToken);
        }

        var mentors = await OfferedAsync(turn, letter, cancellationToken);
        if (mentors.Count == 0) return await EndAsync(step, Texts.Say("noMentors", facts[1..]), cancellationToken);
        return await step.PromptAsync(
            Who,
            Question.Ask(
                Asking.Choose(Texts.Sentence("askMentor")), Texts.Say("askMentor", facts), key,
                [.. mentors.Select(each => new Option(each.Person.Value.ToString("N"), each.Label ?? each.Name ?? letter.Number))]),
            cancellationToken);
    }

    private static async Task<DialogTurnResult> SaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        var args = LetterArgs.Of(step.Options);
        if (step.Result is false) return await EndAsync(step, Texts.Say("asItWas"), cancellationToken);
        if (await turn.Letters.HeldForAsync(args.Number, cancellationToken) is not { } letter || letter.Version != args.Shown)
            return await EndAsync(step, Texts.Say("stale"), cancellationToken);
        var outcome = step.Result switch
        {
            FreeTextAnswer { Text: { } text } => letter.Rewrite(text, turn.Person!),
            string chosen => await ChooseAsync(turn, letter, new PersonId(Guid.Parse(chosen)), cancellationToken),
            _ => letter.Drop(turn.Person!, turn.Now),
        };
        if (outcome is not Outcome<Letter>.Done(var changed))
        {
            var why = ((Outcome<Letter>.Refused)outcome).Why;
            return await EndAsync(step, Refusals.Say(why, new RefusalFacts(turn, Doing.Deciding)), cancellationToken);
        }

        await turn.Letters.SaveAsync(changed, cancellationToken);
        if (changed.State == LetterState.Dropped)
            return await EndAsync(step, Texts.Say("dropped", ("number", letter.Number)), cancellationToken);
        await step.Context.SendActivityAsync(
            Texts.Say("changed", ("number", letter.Number)), cancellationToken: cancellationToken);
        await step.Context.SendActivityAsync(await LettersDialog.CardOfAsync(turn, changed, cancellationToken), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    // What staff has written stays; a letter as it was made is made again with the name.
    private static async Task<Outcome<Letter>> ChooseAsync(
        Turn turn, Letter letter, PersonId chosen, CancellationToken cancellationToken)
    {
        if (await turn.Mentors.FindAsync(chosen, cancellationToken) is not { } mentor)
            return new NobodyGivesIt(letter.Verdict.Service!.Value);
        var (request, call) = ((await turn.Requests.FindAsync(letter.Request, cancellationToken))!, turn.Calls.Find(letter.Call)!);
        var made = LetterWording.Of(
            request, letter.Verdict, call, await LetterOperations.MentorNameAsync(turn, letter, cancellationToken));
        var name = NameWording.Of((await turn.People.FindAsync(chosen, cancellationToken))!);
        var text = letter.Text == made.Trim() ? LetterWording.Of(request, letter.Verdict, call, name) : letter.Text;
        return letter.ChooseMentor(mentor, text, turn.Person!);
    }

    private static async Task<IReadOnlyList<Mentor>> OfferedAsync(Turn turn, Letter letter, CancellationToken cancellationToken)
    {
        var request = (await turn.Requests.FindAsync(letter.Request, cancellationToken))!;
        var mentors = await turn.Mentors.AllAsync(cancellationToken);
        return Proposals.For(request, turn.Calls.Find(letter.Call)!, letter.Verdict.Service!.Value, mentors, turn.Person!)
            is Outcome<IReadOnlyList<Proposal>>.Done(var best)
                ? [.. best.Take(MostOffered).Select(each => each.Mentor)]
                : [];
    }
}

using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs;
using XmessBot.Core;
using XmessBot.Core.Language.Text;
using XmessBot.Core.Mentors;
using XmessBot.Core.Municipalities;
using XmessBot.Core.Requests;
using XmessBot.Dialogs.Cards;
using XmessBot.Dialogs.Identification;
using XmessBot.Turns;
using XmessBot.Wording;

namespace XmessBot.Dialogs.Mentors;

/// <summary>Who could accompany or advise the council of a request, with why, for the technical commission, who decides (R12). Only reads.</summary>
internal sealed partial class MentorsDialog : ComponentDialog
{
    public const string DialogId = "mentors";

    private const int Most = 5;
    private const string Number = "number";
    private static readonly Texts Texts = Texts.For("Mentors");

    public MentorsDialog(IdentificationOptions identification)
        : base(DialogId)
    {
        AddDialog(new WaterfallDialog("steps", [RememberAsync, IdentificationDialog.For(DialogId), TellAsync]));
        AddDialog(new IdentificationDialog(identification));
        InitialDialogId = "steps";
    }

    /// <summary>Whether a message asks for it: "qui podria acompanyar la sol·licitud 2027-1-003?".</summary>
    public static bool IsFor(string text) => Asking().IsMatch(CatalanText.Fold(text)) && NumberOf().IsMatch(text);

    /// <summary>The button that asks for it.</summary>
    public static Press Button(Request request) => Press.Go(Routes.Mentors, request.Number!);

    private static Task<DialogTurnResult> RememberAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[Number] = Press.Of(step.Context.Activity)?.Key ?? NumberOf().Match(step.Context.Activity.Text ?? "").Value;
        return step.NextAsync(null, cancellationToken);
    }

    private static async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(step.Context);
        if (turn.Person is not null)
            await step.Context.SendActivityAsync(await TextAsync(turn, (string)step.Values[Number], cancellationToken), cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static async Task<string> TextAsync(Turn turn, string number, CancellationToken cancellationToken)
    {
        // Asked again here, where the data is, whoever began the dialog.
        if (turn.Person is not { IsStaff: true }) return Texts.Say("onlyStaff");
        if (number.Length == 0) return Texts.Say("askNumber");
        if (await turn.Requests.WithNumberAsync(number, cancellationToken) is not { } request) return Texts.Say("noRequest", ("number", number));
        var mentors = await turn.Mentors.AllAsync(cancellationToken);
        return string.Join("\n\n", ServicesOf(request).Select(service => Section(turn, request, service, mentors)));
    }

    private static string Section(Turn turn, Request request, Service service, IReadOnlyList<Mentor> mentors)
    {
        var call = turn.Calls.Find(request.Call)!;
        var answers = request.Answers;
        var need = new Need(service, request.Municipality, $"{answers.Need}\n{answers.Impact}", answers.Availability?.Week, call.Window, call.Package.Session);
        var proposed = Proposals.For(need, mentors).Take(Most).ToArray();
        var council = Municipalities.WithCode(request.Municipality)!.DisplayName;
        var head = service == Service.Mentoring
            ? Texts.Say("headMentoring", ("number", request.Number!), ("council", council))
            : Texts.Say("headAdvisory", ("number", request.Number!), ("council", council));
        if (proposed.Length == 0) return $"{head}\n\n{Texts.Say("nobody")}";
        return $"{head}\n\n{string.Join('\n', proposed.Select((each, at) => $"{at + 1}. {ReasonTexts.Of(each)}"))}\n\n{Texts.Say("youDecide")}";
    }

    // What they prefer is indicative (R13): without a preference, both.
    private static IReadOnlyList<Service> ServicesOf(Request request) => request.Answers.Service switch
    {
        PreferredService.Mentoring => [Service.Mentoring],
        PreferredService.Advisory => [Service.Advisory],
        _ => [Service.Mentoring, Service.Advisory],
    };

    [GeneratedRegex(@"\b(qui|quin|quina|quines|quins)\b.*\b(acompany\w+|mentor\w*|assess?or\w*)|\b(mentor\w*|assess?or\w*) (possibles?|per a|per)\b|\b(proposa|proposta|propostes|suggereix)\b.*\b(mentor\w*|assess?or\w*)")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b\d{4}-\d{1,2}-\d{3,}\b")]
    private static partial Regex NumberOf();
}

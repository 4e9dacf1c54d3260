using System.Text.RegularExpressions;
using XmessBot.Core.Hours;
using XmessBot.Core.Language.Sessions;
using XmessBot.Core.Language.Text;
using XmessBot.Dialogs.Requests;

namespace XmessBot.Dialogs.Assignments;

/// <summary>What staff decides of assignments.</summary>
internal enum AssignmentTask
{
    /// <summary>"Assigna la sol·licitud 2026-1-007 a la Marta".</summary>
    Assign,

    /// <summary>"Amplia 2 hores l'assignació 2026-1-007 perquè falta una sessió".</summary>
    Extend,

    /// <summary>"Tanca l'assignació 2026-1-007".</summary>
    Close,
}

/// <summary>What a message wants of an assignment, as far as it says it.</summary>
/// <param name="Task">What.</param>
/// <param name="Number">The reference of the request.</param>
/// <param name="Amount">How many hours.</param>
/// <param name="Reason">Why (R08).</param>
internal sealed partial record AssignmentWish(AssignmentTask Task, string? Number, Minutes? Amount, string? Reason)
{
    /// <summary>
    /// What a message wants, or null. An order at the head of the message, never a question nor a denial: a wrong one would
    /// only ask, but in the place of what was meant. "Assigna la Marta a Berga" is one from staff alone.
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="now">Civil time in Madrid.</param>
    /// <param name="byStaff">Whether staff says it.</param>
    public static AssignmentWish? Read(string text, DateTime now, bool byStaff)
    {
        // Every message comes by here: the hours are only looked for in one that begins as an order.
        if (text.TrimEnd().EndsWith('?') || !IsOrder(CatalanText.Fold(text))) return null;
        var reason = Because().Match(text);
        var order = reason.Success ? text[..reason.Index] : text;
        var number = RequestNumber.In(order);
        var amount = SessionReader.Read(RequestNumber.Without(order), now).Minutes is { } minutes ? new Minutes(minutes) : (Minutes?)null;
        if (TaskOf(CatalanText.Fold(order), number is not null || byStaff, amount is not null) is not { } task) return null;
        return new AssignmentWish(task, number, amount, reason.Success ? reason.Groups["why"].Value.Trim() : null);
    }

    private static bool IsOrder(string folded) => Closing().IsMatch(folded) || Extending().IsMatch(folded) || Assigning().IsMatch(folded);

    private static AssignmentTask? TaskOf(string folded, bool isNamed, bool hasAmount)
    {
        if (Closing().IsMatch(folded)) return AssignmentTask.Close;
        // "Volem ampliar el parc d'habitatge" is a need of a council.
        if (Extending().IsMatch(folded) && (hasAmount || Service().IsMatch(folded))) return AssignmentTask.Extend;
        return Assigning().IsMatch(folded) && (isNamed || Request().IsMatch(folded)) ? AssignmentTask.Assign : null;
    }

    [GeneratedRegex(@"\b(perquè|perque|ja que|atès que|motiu\s*:)\s*(?<why>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Because();

    [GeneratedRegex(@"^((?!no\b)\w+[ ,]+){0,3}(tanca|tancar|tanquem|tanqueu)\b.*\b(assignacio|mentoria|assessorament|acompanyament)\b")]
    private static partial Regex Closing();

    [GeneratedRegex(@"^((?!no\b)\w+[ ,]+){0,3}(amplia|ampliar|ampliem|amplieu|allarga|allargar|allarguem|allargueu)\b")]
    private static partial Regex Extending();

    [GeneratedRegex(@"^((?!no\b)\w+[ ,]+){0,3}(assigna|assignar|assignem|assigneu|encarrega|encarregar|encarreguem|encarregueu)\b")]
    private static partial Regex Assigning();

    [GeneratedRegex(@"\bassignacio\b")]
    private static partial Regex Service();

    [GeneratedRegex(@"\b(sollicitud|peticio)\b")]
    private static partial Regex Request();
}

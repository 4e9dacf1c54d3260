using XmessBot.Core;

namespace XmessBot.Dialogs.Cards;

/// <summary>
/// What the button that gives a request to a mentor acts on. It has no effect once the request, or what it has assigned, is no
/// longer as it was shown.
/// </summary>
/// <param name="Number">The request.</param>
/// <param name="Version">Its version, as <see cref="VersionOf"/> has it.</param>
/// <param name="Service">The service.</param>
/// <param name="Mentor">Who gives it.</param>
internal sealed record AssignKey(string Number, string Version, Service Service, Guid Mentor)
{
    /// <summary>The name of the button.</summary>
    public const string Button = "assignment_assign";

    private const string Kind = "request";

    /// <summary>The press of the button.</summary>
    public Press Press => Press.Go(Button, $"{Kind}|{Number}|{Version}|{Service}|{Mentor:N}");

    /// <summary>The version of a request with how many assignments it has had.</summary>
    public static string VersionOf(int version, int assignments) => FormattableString.Invariant($"{version}.{assignments}");

    /// <summary>What a press acts on, or null: anyone can write a card's data.</summary>
    public static AssignKey? Of(Press press) =>
        press.Key.Split('|') is [Kind, var number, var version, var service, var mentor]
        && Enum.TryParse<Service>(service, out var decided) && Enum.IsDefined(decided) && Guid.TryParse(mentor, out var who)
            ? new AssignKey(number, version, decided, who)
            : null;
}

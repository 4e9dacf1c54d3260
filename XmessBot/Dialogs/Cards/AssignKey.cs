using XmessBot.Core;

namespace XmessBot.Dialogs.Cards;

/// <summary>
/// The data of the button that assigns a request to a mentor. The button has no effect once the request or its assignments have changed.
/// </summary>
/// <param name="Number">The request's number.</param>
/// <param name="Version">The version, from <see cref="VersionOf"/>.</param>
/// <param name="Service">The service.</param>
/// <param name="Mentor">The mentor's id.</param>
internal sealed record AssignKey(string Number, string Version, Service Service, Guid Mentor)
{
    /// <summary>The name of the button.</summary>
    public const string Button = "assignment_assign";

    private const string Kind = "request";

    /// <summary>The press of that button.</summary>
    public Press Press => Press.Go(Button, $"{Kind}|{Number}|{Version}|{Service}|{Mentor:N}");

    /// <summary>The version of a request together with the number of assignments that it has had.</summary>
    public static string VersionOf(int version, int assignments) => FormattableString.Invariant($"{version}.{assignments}");

    /// <summary>The data of a press; null when it is malformed, because anyone can write a card's data.</summary>
    public static AssignKey? Of(Press press) =>
        press.Key.Split('|') is [Kind, var number, var version, var service, var mentor]
        && Enum.TryParse<Service>(service, out var decided) && Enum.IsDefined(decided) && Guid.TryParse(mentor, out var who)
            ? new AssignKey(number, version, decided, who)
            : null;
}

using System.Net;
using XmessBot.Wording;

namespace XmessBot.Channels.WebChat;

/// <summary>In Development, the seeded people as whom the bot can be tried, one for each role.</summary>
internal static class TryOut
{
    private static readonly Texts Texts = Texts.For("ChatPage");

    /// <summary>Their addresses, and the texts of their buttons.</summary>
    public static IReadOnlyList<(string Email, string Text)> People { get; } =
    [
        ("maria.puig@argentona.example", Texts.Plain("tryOfficer")),
        ("nuria.camps@sabadell.example", Texts.Plain("tryMentor")),
        ("comissio@xmess.example", Texts.Plain("tryStaff")),
    ];

    /// <summary>The HTML of the row of buttons.</summary>
    public static string Line() =>
        $"""<div class="try" role="group" aria-label="{Encoded("tryAs")}"><span>{Encoded("tryAs")}</span>"""
        + $"""{string.Concat(People.Select(Button))}</div>""";

    private static string Button((string Email, string Text) person) =>
        $"""<button type="button" class="try-button" data-email="{person.Email}" title="{person.Email}">"""
        + $"""{WebUtility.HtmlEncode(person.Text)}</button>""";

    private static string Encoded(string key) => WebUtility.HtmlEncode(Texts.Plain(key));
}

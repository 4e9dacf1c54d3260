using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>
/// R15 in Web Chat, on the data of the demonstration: an officer gets an answer with where it comes from, says that it was of use, and has
/// what has no answer taken to the commission, which answers it; the officer is told, and asks again. It leaves pictures in
/// <c>TestResults/screens</c>.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class FaqTests(BrowserFixture browser)
{
    private const string Officer = "maria.puig@argentona.example";
    private const string Staff = "comissio@xmess.example";
    private const string Known = "es poden exigir clàusules socials en un contracte menor?";
    private const string Unknown = "es pot pagar una part del contracte amb moneda local?";
    private const string Answer = "Sí, si el contractista hi està d'acord i el plec ho preveu.";

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task Question_WithoutAnAnswer_IsTakenToTheCommissionAndItsAskerIsTold(Screen screen)
    {
        await using var host = await TestHost.StartAsync(new MovedClock(), settings: ["--Identification:ShowCode", "false"]);
        using var emails = new EmailFolder(host.Folder);
        await using var officer = await OpenAsync(host, screen, "officer");
        await officer.DoAsync("answer", new Step(Known, "Font: una sessió de"));
        await officer.DoAsync("useful", new Step("M'ha servit", "Gràcies", Pressed: true));
        await officer.DoAsync("no-answer", new Step(Unknown, "No tinc resposta per a això"));
        await officer.DoAsync(null, new Step("Pregunteu-ho i aviseu-me", "Quina és la vostra adreça electrònica", Pressed: true),
            new Step(Officer, "val deu minuts"));
        officer.Chat.Code = await emails.CodeAsync(Officer);
        await officer.DoAsync("asked", new Step(WholeRequest.Code, "Quan hi hagi resposta us escriuré a"));

        await using var staff = await OpenAsync(host, screen, "staff");
        await staff.DoAsync(null, new Step("quines propostes hi ha?", "Quina és la vostra adreça electrònica"),
            new Step(Staff, "val deu minuts"));
        staff.Chat.Code = await emails.CodeAsync(Staff);
        await staff.DoAsync("proposed", new Step(WholeRequest.Code, Unknown));
        await staff.DoAsync("unanswered", new Step("quines preguntes no tenen resposta?", "Sense resposta"));
        await staff.DoAsync("item", new Step("la proposta 2", "Encara no té resposta"));
        await staff.DoAsync("answer-asked", new Step("Escriu la resposta", "Quina resposta hi poso?", Pressed: true));
        await staff.DoAsync("answer-sure", new Step(Answer, "quedarà així"));
        await staff.DoAsync("answered", new Step("Sí, endavant", "Canviada la pregunta", Pressed: true));
        await staff.DoAsync("publish-sure", new Step("publica-la", "Ho sabrà 1 persona"));
        await staff.DoAsync("published", new Step("Sí, endavant", "ja és a les preguntes freqüents", Pressed: true));

        Assert.Contains(Answer, await emails.NextAsync(Officer), StringComparison.Ordinal);
        await officer.DoAsync("told", new Step(Unknown, "Font: la comissió tècnica"));
        officer.Page.AssertNoComplaint();
        staff.Page.AssertNoComplaint();
    }

    private async Task<Seat> OpenAsync(TestHost host, Screen screen, string who)
    {
        var seat = new Seat(await browser.OpenAsync(screen), $"{who}-{screen}");
        await seat.Page.Page.GotoAsync(host.Address.AbsoluteUri);
        await seat.Chat.HearsAsync("Benvinguts al xat de la XMESS");
        return seat;
    }

    // One of the two, at their own browser.
    private sealed class Seat(WatchedPage page, string name) : IAsyncDisposable
    {
        private int _pictures;

        public WatchedPage Page { get; } = page;

        public RequestPage Chat { get; } = new(page);

        /// <summary>Runs each step; then looks at the page, when the picture has a name.</summary>
        public async Task DoAsync(string? picture, params IEnumerable<Step> steps)
        {
            await Chat.DoAsync(steps);
            if (picture is null) return;
            await Chat.PictureAsync($"faq-{++_pictures:00}-{picture}-{name}");
            await Page.Page.MainFrame.AssertFitsAsync();
            await Page.Page.MainFrame.AssertAccessibleAsync();
        }

        public async ValueTask DisposeAsync() => await Page.DisposeAsync();
    }
}

using Microsoft.Playwright;
using XmessBot.Tests.Browser.Support;
using XmessBot.Tests.Exports;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Browser;

/// <summary>
/// The commission at work in Web Chat, on the requests of the demonstration: it finds them in words and with buttons, scores one, decides
/// one, looks at the hours and downloads the workbook. It leaves pictures in <c>TestResults/screens</c>; with <c>XMESS_PICTURES=docs</c> it
/// makes <c>docs/desk.png</c> again as well.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class DeskTests(BrowserFixture browser)
{
    private const string Address = "comissio@xmess.example";

    [Theory]
    [InlineData(Screen.Desktop)]
    [InlineData(Screen.Phone)]
    public async Task Desk_InWebChat_FindsAssessesDecidesAndExports(Screen screen)
    {
        await using var host = await TestHost.StartAsync(new MovedClock(), settings: ["--Identification:ShowCode", "false"]);
        using var emails = new EmailFolder(host.Folder);
        await using var page = await browser.OpenAsync(screen);
        await page.Page.GotoAsync(host.Address.AbsoluteUri);
        var desk = new Desk(page, new RequestPage(page), screen);
        await desk.Chat.HearsAsync("Benvinguts al xat de la XMESS");
        // Whoever orders something before saying who they are is asked, and goes on from there.
        await desk.DoAsync(null, new Step("quines sol·licituds hi ha pendents?", "Quina és la vostra adreça electrònica"),
            new Step(Address, "val deu minuts"));
        desk.Chat.Code = await emails.CodeAsync(Address);
        await desk.DoAsync("list", new Step(WholeRequest.Code, "3 sol·licituds"));
        if (screen == Screen.Desktop) await page.PictureForReadmeAsync("desk");
        await FindAsync(desk);
        await AssessAsync(desk);
        await DecideAsync(desk);
        await LookAtTheHoursAsync(desk);
        await ExportAsync(desk);
        page.AssertNoComplaint();
        Assert.Equal([host.Address.Authority], page.Hosts);
    }

    private static async Task FindAsync(Desk desk)
    {
        await desk.DoAsync("narrow", new Step("pendents de mentoria del Vallès Oriental", "Pendents · mentoria · Vallès Oriental"));
        await desk.DoAsync("wider", new Step("Treure «mentoria»", "Pendents · Vallès Oriental", Pressed: true));
        await desk.DoAsync("detail", new Step("2027-1-002 · Cardedeu", "espera una decisió", Pressed: true));
    }

    private static async Task AssessAsync(Desk desk)
    {
        await desk.DoAsync("points", new Step("Valorar-la", "Quants punts hi poseu en necessitat", Pressed: true));
        await desk.DoAsync(null, new Step("4", "Quants punts hi poseu en transferibilitat", Pressed: true),
            new Step("li poso un tres", "Quants punts hi poseu en alineació"), new Step("5", "Hi voleu afegir una nota?", Pressed: true));
        await desk.DoAsync("assessed-sure", new Step("Encaixa amb el pla de compra responsable", "Hi anotaré els vostres punts"));
        await desk.DoAsync("assessed", new Step("sí", "He anotat els vostres punts"));
        await desk.DoAsync("assessed-2",
            new Step("puntua Manlleu: necessitat 3, transferibilitat 4, alineament 4", "Valoreu la sol·licitud 2027-1-001"),
            new Step("Sense nota", "Hi anotaré els vostres punts a la sol·licitud 2027-1-001", Pressed: true),
            new Step("Sí, endavant", "He anotat els vostres punts a la sol·licitud 2027-1-001", Pressed: true));
    }

    private static async Task DecideAsync(Desk desk)
    {
        await desk.DoAsync("ranking", new Step("fes la priorització de la 2027-1", "Priorització de mentoria (2027-1)"));
        await desk.DoAsync("decide-why", new Step("denega la 3", "Per quin motiu"));
        await desk.DoAsync("decide-sure", new Step("No preveu cap recurs propi per fer-ho", "quedarà desestimada"));
        await desk.DoAsync("decided", new Step("Sí, endavant", "està desestimada", Pressed: true));
    }

    private static async Task LookAtTheHoursAsync(Desk desk)
    {
        await desk.DoAsync(null, new Step("com estan les hores?", "Per assignar:"));
        await desk.Page.Page.MainFrame.AssertPicturesReadAsync("(Queda|Queden|totes:) [0-9]");
        await desk.SeenAsync("hours");
    }

    private static async Task ExportAsync(Desk desk)
    {
        await desk.DoAsync("export", new Step("passa'm un excel de les sol·licituds i les valoracions", "Obre el full de càlcul"));
        var sheets = SecondReader.Read(await desk.Page.DownloadAsync("Obre el full de càlcul"));
        Assert.Contains(sheets["Sol·licituds"], row => row.Contains("2027-1-003") && row.Contains("desestimada"));
    }

    private sealed record Desk(WatchedPage Page, RequestPage Chat, Screen Screen)
    {
        private int _pictures;

        /// <summary>Runs each step; then looks at the page, when the picture has a name.</summary>
        public async Task DoAsync(string? picture, params IEnumerable<Step> steps)
        {
            await Chat.DoAsync(steps);
            if (picture is not null) await SeenAsync(picture);
        }

        public async Task SeenAsync(string picture)
        {
            await Chat.PictureAsync($"desk-{++_pictures:00}-{picture}-{Screen}");
            await Page.Page.MainFrame.AssertFitsAsync();
            await Page.Page.MainFrame.AssertAccessibleAsync();
        }
    }
}

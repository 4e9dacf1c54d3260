using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using XmessBot.Commands;
using XmessBot.Core.Requests;
using XmessBot.Hosting;
using XmessBot.Outbox;
using XmessBot.Storage;
using XmessBot.Storage.Requests;
using XmessBot.Storage.Secrets;
using XmessBot.Tests.Requests;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Commands;

/// <summary>
/// <c>check</c> names each thing that is wrong with an installation, and nothing of one that is right: a row each, broken in one way
/// over an installation in which all is as it should be.
/// </summary>
public sealed class MisconfigurationTests(MisconfigurationTests.Installation right) : IClassFixture<MisconfigurationTests.Installation>
{
    private static readonly Dictionary<string, (string[] Settings, string Told)> Settings = new()
    {
        ["a greeting that many servers refuse"] = (["--Mail:LocalDomain", "xat"], "Mail:LocalDomain ha de ser un nom de màquina sencer"),
        ["no address in the sender"] = (["--Mail:From", "XMESS"], "Mail:From no és una adreça de correu"),
        // The name is right, and what ORGANIZER would be is not.
        ["a sender without a domain"] = (["--Mail:From", "XMESS <xmess@localhost>"], "Mail:From no és una adreça de correu"),
        ["no address for links"] = (["--DirectLine:PublicUrl", ""], "Falta DirectLine:PublicUrl"),
        ["half an address for links"] = (["--DirectLine:PublicUrl", "xat.exemple.cat"], "no és una adreça web sencera"),
        ["links to this machine"] = (["--DirectLine:PublicUrl", "http://localhost:5080"], "DirectLine:PublicUrl és d'aquesta màquina"),
        ["no mail server"] = (["--Mail:Host", ""], "Falta Mail:Host"),
        ["no mail server nor folder"] = (["--Mail:Host", "", "--Mail:Folder", "{folder}/xmess.db/mail"], "No es pot escriure a la carpeta"),
        ["a mail server that is not there"] = (["--Mail:Port", "9"], "no ens obre"),
        ["a mail user without a password"] = (["--Mail:User", "xmess"], "falta Mail:Password"),
        ["an unwritable folder of data"] =
            (["--ConnectionStrings:Xmess", "Data Source={folder}/xmess.db/xmess.db"], "(ConnectionStrings:Xmess)"),
        ["no database"] = (["--ConnectionStrings:Xmess", "Data Source={folder}/cap.db"], "No hi ha cap base de dades"),
        ["no certificate"] = (["--DataProtection:Certificate", ""], "Falta DataProtection:Certificate"),
        ["a certificate that is not there"] = (["--DataProtection:Certificate", "{folder}/cap.pfx"], "No es pot llegir el certificat"),
        ["an address to listen on that is none"] = (["--urls", "5080"], "no és una adreça on escoltar"),
        ["an administrator without an address"] = (["--Admin:Email", "Núria"], "Admin:Email no és una adreça de correu"),
        ["an invented day"] = (["--Clock:Now", "2020-05-08"], "Clock:Now"),
        ["an app without a password"] = (["--MicrosoftAppId", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"], "falta MicrosoftAppPassword"),
    };

    private static readonly Dictionary<string, (Func<Installation, string, Task> Break, string Told)> Data = new()
    {
        ["emails that the server refuses of us"] = (
            (installation, folder) => installation.RefuseAsync(folder, "504 5.5.2 need a full host name"),
            "no n'admet de nosaltres (504 5.5.2)"),
        ["emails to nobody"] = (
            (installation, folder) => installation.RefuseAsync(folder, "550 5.1.1 no such user"), "ningú no rep correu"),
        ["secrets whose keys are lost"] = (
            (_, folder) => ChangeAsync(folder, context => context.DataProtectionKeys.ExecuteDeleteAsync()),
            "Els secrets desats no es poden llegir"),
        ["a receipt that is not what was sealed"] = (
            (_, folder) => ChangeAsync(folder, context =>
                context.Set<ReceiptRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, "una altra cosa"))),
            $"El rebut de la sol·licitud {Requests2020.Number}, versió 2, no és el que es va segellar"),
        ["a database of before"] = (
            (_, folder) => ChangeAsync(folder, context => context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory")),
            "executeu «migrate»"),
    };

    public static TheoryData<string> SettingNames => [.. Settings.Keys];

    public static TheoryData<string> DataNames => [.. Data.Keys];

    [Fact]
    public async Task Check_WhenAllIsRight_SaysNothing()
    {
        using var copy = right.Copy();
        Assert.Empty(await CheckCommand.FaultsAsync([.. right.Arguments(copy.Path)]));
    }

    [Theory]
    [MemberData(nameof(SettingNames))]
    public async Task Check_WhenASettingIsWrong_NamesIt(string name)
    {
        using var copy = right.Copy();
        var (settings, told) = Settings[name];
        string[] wrong = [.. settings.Select(each => each.Replace("{folder}", copy.Path, StringComparison.Ordinal))];
        Tells(told, await CheckCommand.FaultsAsync([.. right.Arguments(copy.Path), .. wrong]));
    }

    [Theory]
    [MemberData(nameof(DataNames))]
    public async Task Check_WhenTheDataIsWrong_NamesIt(string name)
    {
        using var copy = right.Copy();
        var (breaks, told) = Data[name];
        await breaks(right, copy.Path);
        Tells(told, await CheckCommand.FaultsAsync(right.Arguments(copy.Path)));
    }

    [Fact]
    public async Task Check_WhenAnotherProgramListensThere_NamesTheAddress()
    {
        using var copy = right.Copy();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";
        // It takes whoever comes, and says nothing.
        var taken = other.AcceptTcpClientAsync();
        var faults = CheckCommand.FaultsAsync([.. right.Arguments(copy.Path), "--urls", address]);
        using (await taken)
        {
        }

        Tells($"L'adreça {address} ja la fa servir un altre programa", await faults);
    }

    [Fact]
    public async Task Check_WhenTheHostItselfListensThere_SaysNothing()
    {
        using var copy = right.Copy();
        await using var host = await TestHost.StartAsync(environment: "Production");
        Assert.Empty(await CheckCommand.FaultsAsync([.. right.Arguments(copy.Path), "--urls", host.Address.ToString()]));
    }

    [Fact]
    public void Check_WhenTheFontIsMissing_NamesIt()
    {
        Assert.Empty(Requirements.OfFiles(AppContext.BaseDirectory));
        using var copy = right.Copy();
        Tells("OpenSans", [.. Requirements.OfFiles(copy.Path)]);
    }

    [Fact]
    public async Task Check_WithoutCatalan_NamesIcu()
    {
        using var copy = right.Copy();
        var runtime = Path.Combine(copy.Path, "slim.runtimeconfig.json");
        var own = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "XmessBot.runtimeconfig.json"));
        const string Invariant = "\"System.Globalization.Invariant\":";
        await File.WriteAllTextAsync(runtime, own.Replace($"{Invariant} false", $"{Invariant} true", StringComparison.Ordinal));
        string[] arguments =
        [
            "exec", "--runtimeconfig", runtime, Path.Combine(AppContext.BaseDirectory, "XmessBot.dll"), "check",
            .. right.Arguments(copy.Path),
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("Falten les dades d'idioma (ICU)", said, StringComparison.Ordinal);
    }

    private static void Tells(string told, IReadOnlyList<string> faults) =>
        Assert.Contains(faults, fault => fault.Contains(told, StringComparison.Ordinal));

    private static async Task ChangeAsync(string folder, Func<XmessContext, Task> change)
    {
        await using var context = ContextOf(folder);
        await change(context);
    }

    private static XmessContext ContextOf(string folder) => new SqliteXmessContext(
        StorageRegistration.ForSqlite($"Data Source={Path.Combine(folder, "xmess.db")};Pooling=False"));

    /// <summary>An installation in which all is right, with a request that was sent; each test breaks a copy of it.</summary>
    public sealed class Installation : IAsyncLifetime
    {
        private const string Password = "una contrasenya";
        private readonly string _folder = Directory.CreateTempSubdirectory("xmess-right-").FullName;
        private readonly MailServer _server = MailServer.Start();
        private string[] _mail = [];

        internal string[] Arguments(string folder) =>
        [
            .. TestHost.Arguments(folder, "Production"), .. _mail,
            "--DirectLine:PublicUrl", "https://xat.exemple.cat",
            "--Admin:Email", "comissio@exemple.cat",
            "--DataProtection:Certificate", Path.Combine(folder, "a.pfx"),
            "--DataProtection:CertificatePassword", Password,
        ];

        public async Task InitializeAsync()
        {
            _mail = await _server.SettingsAsync();
            Certificates.Write(Path.Combine(_folder, "a.pfx"), Password);
            await using var host = await TestHost.StartAsync(folder: _folder, environment: "Production", settings: Arguments(_folder));
            await using var context = host.Contexts.Create();
            var seal = host.Services.GetRequiredService<XmessBot.Dialogs.Requests.ReceiptSeal>();
            var officer = XmessBot.Tests.Storage.Sessions.ServiceDatabase.Row(Requests2020.Officer);
            context.Add(officer);
            var requests = new RequestStore(context);
            await requests.SaveAsync(Requests2020.Submitted, null);
            for (var i = 0; i < 7; i++) await new CounterStore(context).NextAsync("2020-1");
            requests.AddReceipt(new Receipt(
                Requests2020.Submitted.Id, 2, Requests2020.Number, Requests2020.Submitted.ChangedAt, "El rebut", seal.Of("El rebut")));
            await context.SaveChangesAsync();
        }

        public async Task DisposeAsync()
        {
            await _server.DisposeAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }

        internal TestFolder Copy()
        {
            var copy = new TestFolder();
            using (var context = ContextOf(_folder))
                context.Database.ExecuteSql($"VACUUM INTO {Path.Combine(copy.Path, "xmess.db")}");
            File.Copy(Path.Combine(_folder, "a.pfx"), Path.Combine(copy.Path, "a.pfx"));
            return copy;
        }

        // An e-mail that was refused, as the host leaves it.
        internal async Task RefuseAsync(string folder, string answer)
        {
            _server.Answer = (_, _) => Task.FromResult<string?>(answer);
            await using (var host = await TestHost.StartAsync(
                configure: XmessBot.Tests.Outbox.OutboxTests.Quiet, folder: folder, environment: "Production", settings: Arguments(folder)))
            {
                await using var context = host.Contexts.Create();
                var now = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
                new OutboxWriter(context, now).Send(new MailMessage("algu@exemple.cat", "Prova", "Bon dia"));
                await context.SaveChangesAsync();
                await host.Services.GetRequiredService<OutboxDispatcher>().SendDueAsync(CancellationToken.None);
            }

            _server.Answer = (_, _) => Task.FromResult<string?>(null);
        }
    }

    /// <summary>A folder of a test's own.</summary>
    internal sealed class TestFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("xmess-check-").FullName;

        public void Dispose()
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Path, recursive: true);
        }
    }
}

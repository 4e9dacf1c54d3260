using System.Net;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Notifications;

/// <summary>A host without a mail server says that nobody gets e-mails, to whoever runs it and to whoever waits for one.</summary>
public sealed class FolderTests
{
    [Fact]
    public async Task Person_WhenEmailsStayInAFolder_IsNotToldThatTheCodeWasSent()
    {
        await using var host = await TestHost.StartAsync(settings: ["--Identification:ShowCode", "false"]);
        await SayAsync(host, "com està la meva sol·licitud?");
        var asked = await SayAsync(host, "maria.puig@argentona.example");
        Assert.Contains("no surt cap correu", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("Us envio", asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", "Healthy")]
    [InlineData("Production",
        "Degraded\nkeys: Degraded, no certificate protects the keys\nmail: Degraded, no Mail:Host: letters stay in Mail:Folder")]
    public async Task Health_WhenEmailsStayInAFolder_SaysSoOutsideDevelopment(string environment, string says)
    {
        await using var host = await TestHost.StartAsync(body: ScriptedBody.Counting, environment: environment);
        Assert.Equal(says, await host.Http.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task Health_WhenTheFolderCannotBeWritten_IsNotReady()
    {
        var file = Path.GetTempFileName();
        string[] settings = ["--Mail:Folder", Path.Combine(file, "mail")];
        await using (var host = await TestHost.StartAsync(body: ScriptedBody.Counting, settings: settings))
        {
            using var response = await host.Http.GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Contains("Mail:Folder cannot be written", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        File.Delete(file);
    }

    private static async Task<string> SayAsync(TestHost host, string text) =>
        string.Join('\n', Dialogs.Transcripts.ShownReplies.Text(await host.PostAsync(Said.Message(text, id: Guid.NewGuid().ToString()))));
}

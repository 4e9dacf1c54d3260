using XmessBot.Storage.Faq;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Faq;

/// <summary>Who asked what had no answer is told once it has one: once, and only who wished it. Seen in the mail folder.</summary>
public sealed class FaqTellingTests
{
    private const string Question = "Es pot pagar una part del contracte amb moneda local?";

    [Fact]
    public async Task Asker_WhenTheirQuestionIsPublished_IsToldOnceAndNobodyElseIs()
    {
        await using var host = await TestHost.StartAsync();
        using var emails = new EmailFolder(host.Folder);
        var staff = await FaqTalker.KnownAsync(host, "staff", "comissio@xmess.example");
        await AsksAsync(host, "anna", "Pregunteu-ho i aviseu-me");
        await AsksAsync(host, "blai", "Pregunteu-ho sense avisar-me");
        var number = await GatheredAsync(host, staff);
        await staff.OrdersAsync(host, $"respon la {number}: Sí, si el contractista hi està d'acord.", "quedarà així", "Canviada");
        await staff.OrdersAsync(host, $"publica la {number}", "Ho sabrà 1 persona", "ja és a les preguntes freqüents");
        var told = await emails.NextAsync("anna@correu.example");
        Assert.Contains($"Ens vau preguntar: «{Question}»", told, StringComparison.Ordinal);
        Assert.Contains("Sí, si el contractista hi està d'acord.", told, StringComparison.Ordinal);

        // Taken out, asked by another, and published again: only she is told.
        await staff.OrdersAsync(host, $"despublica la {number}", "ja no es respondrà", "ja no és a les preguntes freqüents");
        await AsksAsync(host, "clara", "Pregunteu-ho i aviseu-me");
        await GatheredAsync(host, staff);
        await using var context = host.Contexts.Create();
        var another = (await new FaqStore(context).BookAsync()).Items.Last();
        Assert.NotEqual(number, another.Number);
        await staff.OrdersAsync(host, $"fusiona la {another.Number} amb la {number}", "passarà a ser", "ja és una altra manera");
        await staff.OrdersAsync(host, $"publica la {number}", "Ho sabrà 1 persona", "ja és a les preguntes freqüents");
        await emails.NextAsync("clara@correu.example");
        Assert.Equal(
            ["anna@correu.example", "clara@correu.example"],
            host.Emails().SelectMany(email => email.To.Mailboxes).Select(to => to.Address)
                .Where(address => address.EndsWith("@correu.example", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static async Task AsksAsync(TestHost host, string user, string button)
    {
        var talker = await FaqTalker.KnownAsync(host, user, $"{user}@correu.example");
        await talker.SaysAsync(host, Question, "No tinc resposta");
        await talker.PressesAsync(host, button, "la comissió tècnica té la vostra pregunta");
    }

    // Staff looks at what came in, and so it is gathered.
    private static async Task<int> GatheredAsync(TestHost host, FaqTalker staff)
    {
        await staff.SaysAsync(host, "quines preguntes no tenen resposta?", Question);
        await using var context = host.Contexts.Create();
        return (await new FaqStore(context).BookAsync()).Items.First(item => item.Content.Question == Question).Number;
    }
}

using XmessBot.Core.Faq;
using XmessBot.Storage.Faq;
using XmessBot.Tests.Support;

namespace XmessBot.Tests.Faq;

/// <summary>Two hosts on one database: what is published or learnt at one is found with the next question at the other.</summary>
public sealed class FaqInstancesTests
{
    private const string Question = "Es pot pagar una part del contracte amb moneda local?";
    private const string Answer = "Sí, si el contractista hi està d'acord.";

    [Fact]
    public async Task Entry_WhenPublishedAtOneHost_IsFoundAtTheOtherAndSoIsWhatIsLearntThere()
    {
        await using var one = await TestHost.StartAsync();
        await using var other = await TestHost.StartAsync(folder: one.Folder);
        var staff = await FaqTalker.KnownAsync(one, "staff", "comissio@xmess.example");
        var (asker, another) = (await KnownAsync(one, "asker"), await KnownAsync(one, "another"));
        // Each host has indexed what there was.
        await asker.SaysAsync(one, Question, "No tinc resposta");
        await asker.SaysAsync(other, Question, "No tinc resposta");

        await staff.OrdersAsync(one, $"afegeix una pregunta nova: {Question}", "S'afegirà", "amb el número");
        var number = (await ItemAsync(one)).Number;
        await staff.OrdersAsync(one, $"respon la {number}: {Answer}", "quedarà així", "Canviada");
        await staff.OrdersAsync(one, $"publica la {number}", "Es publicarà", "ja és a les preguntes freqüents");
        await asker.SaysAsync(other, Question, Answer);

        const string unlike = "hi ha qui vulgui rebre moneda pròpia del barri?";
        await asker.SaysAsync(other, unlike, "No tinc resposta");
        await asker.PressesAsync(other, Question, Answer);
        await asker.PressesAsync(other, "Això volia dir", "La propera vegada");
        Assert.Equal([unlike], (await ItemAsync(one)).Content.Wordings);
        await another.SaysAsync(one, unlike, Answer);

        // Taken out at one, it is no longer given at the other.
        await staff.OrdersAsync(other, $"retira la pregunta {number}", "ja no es respondrà", "ja no és a les preguntes freqüents");
        Assert.DoesNotContain(Answer, await another.SaysAsync(one, Question, "No tinc resposta"), StringComparison.Ordinal);
    }

    private static Task<FaqTalker> KnownAsync(TestHost host, string user) => FaqTalker.KnownAsync(host, user, $"{user}@correu.example");

    private static async Task<FaqItem> ItemAsync(TestHost host)
    {
        await using var context = host.Contexts.Create();
        return (await new FaqStore(context).BookAsync()).Items.Single(item => item.Content.Question == Question);
    }
}

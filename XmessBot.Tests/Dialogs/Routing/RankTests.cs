using XmessBot.Core.Language;
using XmessBot.Dialogs;
using XmessBot.Dialogs.Routing;
using XmessBot.Understanding;

namespace XmessBot.Tests.Dialogs.Routing;

/// <summary>Of the readers that claim the same message of staff, the one of the highest rank has it.</summary>
public sealed class RankTests
{
    private static readonly Capability[] Capabilities = [.. FeatureTable.All.SelectMany(feature => feature.Capabilities)];

    [Fact]
    public void Ranks_AreInOrder_AndSurerThanWhatIsLearnt()
    {
        Assert.Equal(Rank.All.OrderByDescending(rank => rank.Free), Rank.All);
        Assert.All(Rank.All, rank => Assert.InRange(rank.Free, Claim.MostByIntent + 0.01, Claim.Certain - 0.01));
        Assert.Equal([Rank.Statement, Rank.Query], Rank.All.Where(rank => rank.WhileAsked <= Claim.MostByIntent));
    }

    [Theory]
    [InlineData("qui encara no ha valorat la 7?", "assessors")]
    [InlineData("què em falta valorar?", "assessors")]
    [InlineData("m'abstinc de la de Berga", "conflict_of_interest")]
    [InlineData("qui és el primer de la llista d'espera?", "waiting_list")]
    [InlineData("qui ens deu informació?", "information_owed")]
    [InlineData("quines persones tenen accés?", "ask_people")]
    [InlineData("quins municipis són membres?", "ask_members")]
    public void Message_ThatSeveralClaim_IsOfTheHighestRank(string said, string capability)
    {
        var heard = new Heard(new Utterance(said, new DateTime(2026, 5, 6, 9, 30, 0)), Role.Staff, Gives: false, null);
        var claims = Capabilities.Select(each => each.Recognise?.Invoke(heard)).OfType<Claim>().ToList();
        Assert.True(claims.Count > 1, string.Join(", ", claims));
        Assert.Equal(capability, claims.MaxBy(claim => claim.Sure)!.Capability.Id);
    }
}

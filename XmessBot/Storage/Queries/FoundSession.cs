using XmessBot.Core.Hours;
using XmessBot.Core.Language.Queries;

namespace XmessBot.Storage.Queries;

/// <summary>A session in a list.</summary>
/// <param name="Number">Its number; null for one that is planned.</param>
/// <param name="Date">Its day.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Municipality">The INE code of the council that receives it.</param>
/// <param name="Giver">The name of who gives it, or their address.</param>
/// <param name="State">Its state.</param>
public sealed record FoundSession(
    int? Number, DateOnly Date, Minutes Length, string Municipality, string Giver, QueryState State);

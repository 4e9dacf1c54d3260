namespace XmessBot.Tests.Members;

/// <summary>The public operations of a feature of Core, as strangers try them.</summary>
/// <param name="ForAnyone">Those that ask nobody who they are, with the reason of each.</param>
/// <param name="Operations">The others, done by <see cref="StrangersWorld.By"/>.</param>
internal sealed record StrangersTable(Dictionary<string, string> ForAnyone, Dictionary<string, Func<StrangersWorld, object?>> Operations);

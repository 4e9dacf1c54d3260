namespace XmessBot.Core.Language.Places;

/// <summary>Finds the municipalities that a message names.</summary>
public static class MunicipalityReader
{
    /// <summary>Those named, in order.</summary>
    public static MunicipalityReading Read(string text) => new([], Ask: false);
}

namespace XmessBot.Core.Municipalities;

/// <summary>The four provinces of Catalonia; the value is the INE code, the first two digits of a municipality's code.</summary>
public enum Province
{
    /// <summary>Code 08, 311 municipalities.</summary>
    Barcelona = 8,

    /// <summary>Code 17, 221 municipalities.</summary>
    Girona = 17,

    /// <summary>Code 25, 231 municipalities.</summary>
    Lleida = 25,

    /// <summary>Code 43, 184 municipalities.</summary>
    Tarragona = 43,
}

namespace XmessBot.Core.Municipalities;

/// <summary>One of the four provinces; the value is its INE code, the first two digits of a municipality's.</summary>
public enum Province
{
    /// <summary>08, with 311 municipalities.</summary>
    Barcelona = 8,

    /// <summary>17, with 221.</summary>
    Girona = 17,

    /// <summary>25, with 231.</summary>
    Lleida = 25,

    /// <summary>43, with 184.</summary>
    Tarragona = 43,
}

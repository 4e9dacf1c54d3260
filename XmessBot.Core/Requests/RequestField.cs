namespace XmessBot.Core.Requests;

/// <summary>The fields of a request, in the order of the form (R23).</summary>
public enum RequestField
{
    /// <summary>The person's post in the council.</summary>
    Post,

    /// <summary>The need: what, for whom and why now (R17).</summary>
    Need,

    /// <summary>The impact expected on the territory's ESS (R17).</summary>
    Impact,

    /// <summary>What other councils could reuse from it (R18).</summary>
    Transferability,

    /// <summary>How it serves the network's mission (R19).</summary>
    Alignment,

    /// <summary>The council's track record in ESS policy and its instruments (R22).</summary>
    TrackRecord,

    /// <summary>Mentoring or advisory; indicative (R13).</summary>
    Service,

    /// <summary>In person or remote; a preference (R09).</summary>
    Modality,

    /// <summary>The gender and intersectional perspective of the need; optional (R21).</summary>
    Gender,

    /// <summary>When sessions can be held (R14).</summary>
    Availability,

    /// <summary>The commitments, each accepted explicitly (R14, R15, R16).</summary>
    Commitments,
}

namespace XmessBot.Search.Embeddings;

/// <summary>Where a sentence model is.</summary>
public enum EmbeddingProvider
{
    /// <summary>There is none: questions are found by their words and by what the build has learnt.</summary>
    None,

    /// <summary>At an endpoint that speaks as OpenAI's does.</summary>
    OpenAI,

    /// <summary>In a folder of this machine.</summary>
    Onnx,
}

using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;

namespace XmessBot.Search.Embeddings;

/// <summary>Registers the sentence model that is configured; without one, nothing of it is loaded.</summary>
internal static class EmbeddingRegistration
{
    // Nobody waits for it so long: it only frees what hangs.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Adds the model and what has it read the entries.</summary>
    public static void AddEmbeddings(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(_ => EmbeddingOptions.Of(builder.Configuration, builder.Environment));
        services.AddSingleton<SentenceModel>();
        services.AddSingleton<EntryReader>();
        services.AddHostedService(provider => provider.GetRequiredService<EntryReader>());
        services.AddSingleton(provider => provider.GetRequiredService<EmbeddingOptions>() switch
        {
            { Provider: EmbeddingProvider.Onnx } options => new OnnxSentences(options.Folder),
            var options => AtEndpoint(options),
        });
    }

    private static IEmbeddingGenerator<string, Embedding<float>> AtEndpoint(EmbeddingOptions options) =>
        new OpenAIClient(
            // The client wants a key; a server that has none does not read it.
            new ApiKeyCredential(options.Key is { Length: > 0 } key ? key : "none"),
            new OpenAIClientOptions
            {
                Endpoint = options.Endpoint,
                NetworkTimeout = Longest,
                RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            })
            .GetEmbeddingClient(options.Model).AsIEmbeddingGenerator();
}

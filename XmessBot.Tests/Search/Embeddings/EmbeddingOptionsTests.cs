using Microsoft.AspNetCore.Builder;
using XmessBot.Search.Embeddings;

namespace XmessBot.Tests.Search.Embeddings;

/// <summary>A sentence model that is configured wrongly is said at the start.</summary>
public sealed class EmbeddingOptionsTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("Provider=None Endpoint=res", null)]
    [InlineData("Provider=openai Endpoint=https://model.exemple.cat/v1 Model=m", null)]
    [InlineData("Provider=OpenAI Endpoint=http://127.0.0.1:11434/v1 Model=m Patience=50 Weight=2.5", null)]
    [InlineData("Provider=Gpt", "Embeddings:Provider ha de ser")]
    [InlineData("Provider=1", "Embeddings:Provider ha de ser")]
    [InlineData("Provider=OpenAI Model=m", "Embeddings:Endpoint ha de ser una adreça")]
    [InlineData("Provider=OpenAI Endpoint=model.exemple.cat Model=m", "Embeddings:Endpoint ha de ser una adreça")]
    [InlineData("Provider=OpenAI Endpoint=http://model.exemple.cat/v1 Model=m", "Embeddings:Endpoint ha de ser https")]
    [InlineData("Provider=OpenAI Endpoint=https://model.exemple.cat/v1", "Falta Embeddings:Model")]
    [InlineData("Provider=Onnx", "Falta Embeddings:Folder")]
    [InlineData("Provider=Onnx Folder=cap", "Falta model.onnx")]
    [InlineData("Patience=aviat", "Embeddings:Patience ha de ser")]
    [InlineData("Patience=-1", "Embeddings:Patience ha de ser")]
    [InlineData("Weight=NaN", "Embeddings:Weight ha de ser")]
    public void Faults_OfASetting_SayWhatToDo(string settings, string? fault)
    {
        var builder = WebApplication.CreateSlimBuilder(
            [.. settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => $"--Embeddings:{each}")]);
        var faults = EmbeddingOptions.Faults(builder.Configuration, builder.Environment);
        if (fault is null) Assert.Empty(faults);
        else Assert.StartsWith(fault, faults[0], StringComparison.Ordinal);
    }
}

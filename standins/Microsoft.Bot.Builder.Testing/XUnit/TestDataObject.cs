using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Wraps test data of a theory, so that the runner can list each row as a test of its own.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string TestObjectKey = "TestObjectKey";

    // Cards nest deeper than the serializer reads unless told.
    private static readonly JsonSerializerSettings AnyDepth = new JsonSerializerSettings { MaxDepth = null };

    /// <summary>Used by the runner.</summary>
    public TestDataObject()
    {
    }

    /// <summary>Wraps an object.</summary>
    /// <param name="testData">The object; it must be serialisable as JSON.</param>
    public TestDataObject(object testData) => TestObject = JsonConvert.SerializeObject(testData, AnyDepth);

    /// <summary>The object as JSON.</summary>
    public string TestObject { get; private set; }

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo serializationInfo) => TestObject = serializationInfo.GetValue<string>(TestObjectKey);

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo serializationInfo) => serializationInfo.AddValue(TestObjectKey, TestObject);

    /// <summary>The object: a new copy at every call.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The copy.</returns>
    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject, AnyDepth);
}

using Microsoft.Bot.Builder.Testing.XUnit;
using Xunit.Abstractions;

namespace XmessBot.Tests.StandIns;

public class TestDataObjectTests
{
    [Fact]
    public void GetObject_IsACopy()
    {
        var data = new Data("text", 42);

        var copy = new TestDataObject(data).GetObject<Data>();

        Assert.NotSame(data, copy);
        Assert.Equal(data, copy);
    }

    [Fact]
    public void Serialize_ThenDeserialize_IsTheSameJson()
    {
        var store = new Store();
        var sent = new TestDataObject(new Data("text", 42));
        sent.Serialize(store);

        var received = new TestDataObject();
        received.Deserialize(store);

        Assert.Equal("""{"Text":"text","Number":42}""", received.TestObject);
        Assert.Equal(sent.TestObject, received.TestObject);
    }

    private sealed record Data(string Text, int Number);

    private sealed class Store : IXunitSerializationInfo
    {
        private readonly Dictionary<string, object> _values = [];

        public void AddValue(string key, object value, Type? type = null) => _values[key] = value;

        public object GetValue(string key, Type type) => _values[key];

        public T GetValue<T>(string key) => (T)_values[key];
    }
}

using Microsoft.Bot.Builder;

namespace XmessBot.Tests.StandIns;

internal sealed class RecordingTelemetry : IBotTelemetryClient, IBotPageViewTelemetryClient
{
    public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

    public List<string> PageViews { get; } = [];

    public List<string> Traces { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        => Events.Add((eventName, properties!));

    public void TrackPageView(
        string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
        => PageViews.Add(dialogName);

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string>? properties)
        => Traces.Add($"{severityLevel}: {message}");

    public void TrackAvailability(
        string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null,
        IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void TrackDependency(
        string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration,
        string resultCode, bool success)
    {
    }

    public void TrackException(
        Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void Flush()
    {
    }
}

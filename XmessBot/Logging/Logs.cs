namespace XmessBot.Logging;

/// <summary>
/// Structured logs without personal data: never what people write, who they are or their addresses. What libraries log about requests and
/// commands is filtered out in <c>appsettings.json</c>, and exceptions are logged through <see cref="Trace"/>, because their messages may
/// quote what somebody wrote.
/// </summary>
public static class Logs
{
    /// <summary>Logs JSON lines for log collectors; in Development, plain lines.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment()) builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        else builder.Logging.AddJsonConsole(console => console.TimestampFormat = "O");
    }
}

namespace XmessBot.Hosting;

/// <summary>
/// Structured logs without personal data: what people write, who they are and their addresses are never in them. What
/// others log of requests and commands is turned down in <c>appsettings.json</c>, and exceptions are logged by
/// <see cref="Trace"/>, since their messages may quote what somebody wrote.
/// </summary>
public static class Logs
{
    /// <summary>JSON lines for whoever gathers them; while developing, lines for reading.</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        if (builder.Environment.IsDevelopment()) builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        else builder.Logging.AddJsonConsole(console => console.TimestampFormat = "O");
    }
}

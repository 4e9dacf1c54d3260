namespace XmessBot.Exports;

/// <summary>Registers the export of workbooks.</summary>
public static class ExportRegistration
{
    /// <summary>Adds the links, the page that asks for a code, and what opens a workbook.</summary>
    public static void AddExports(this WebApplicationBuilder builder)
    {
        var showsCode = builder.Environment.IsDevelopment() && builder.Configuration.GetValue("Identification:ShowCode", false);
        builder.Services.AddSingleton<ExportLinks>();
        builder.Services.AddSingleton(_ => new ExportPage(showsCode));
        builder.Services.AddScoped<ExportOpening>();
        builder.Services.AddScoped<ExportEndpoint>();
    }

    /// <summary>Maps the address of the links, and what its page sends.</summary>
    public static void MapExports(this WebApplication app)
    {
        const string path = ExportLinks.Path + "{token}";
        app.MapGet(path, (string token, ExportEndpoint its, HttpRequest request) => its.GetAsync(token, request));
        app.MapPost(path + "/code", (string token, ExportEndpoint its, HttpRequest request) => its.SendCodeAsync(token, request));
        app.MapPost(path, (string token, ExportEndpoint its, HttpRequest request) => its.PostAsync(token, request));
    }
}

namespace XmessBot.Pictures;

/// <summary>Registers the pictures that cards show.</summary>
public static class PictureRegistration
{
    /// <summary>Adds the pictures.</summary>
    public static void AddPictures(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<HoursPicture>();
        builder.Services.AddSingleton<HoursPictureLinks>();
        builder.Services.AddSingleton<PoolPictureLinks>();
    }

    /// <summary>Maps the endpoints that serve them.</summary>
    public static void MapPictures(this WebApplication app)
    {
        app.MapHoursPicture();
        app.MapPoolPicture();
    }
}

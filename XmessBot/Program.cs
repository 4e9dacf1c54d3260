using XmessBot.Commands.Understand;

if (args is ["understand", .. var options]) return await UnderstandCommand.RunAsync(options);

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.Run();
return 0;

using XmessBot.Core.Calls;
using XmessBot.Core.Wording;

namespace XmessBot.Wording;

/// <summary>The dates of calls, in words.</summary>
internal static class CallWording
{
    /// <summary>The window of its sessions (R10): "de l'1 de maig al 31 de juliol de 2020".</summary>
    public static string Window(Call call) => CatalanDate.Between(call.Window.First, call.Window.Last);
}

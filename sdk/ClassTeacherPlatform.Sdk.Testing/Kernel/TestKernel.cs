namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>What stands in for the parts of the host that tests do not want: sign-in and loader.</summary>
internal sealed record TestKernel(TestAccounts Accounts, TestPluginSet Plugins);

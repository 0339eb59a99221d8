using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd.Pages;

/// <summary>On a desk.</summary>
public sealed class WidePageTests(School school) : PageLook(school, 1280, onceAPage: false);

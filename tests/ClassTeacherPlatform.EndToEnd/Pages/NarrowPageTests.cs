using ClassTeacherPlatform.EndToEnd.Support;

namespace ClassTeacherPlatform.EndToEnd.Pages;

/// <summary>On a telephone.</summary>
public sealed class NarrowPageTests(School school) : PageLook(school, 390, onceAPage: true);

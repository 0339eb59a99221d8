namespace ClassTeacherPlatform.Host.Documents.Templates;

/// <summary>The templates of all modules that run.</summary>
public sealed partial class TemplatesPage
{
    private IReadOnlyList<TemplateRow>? _templates;

    protected override async Task LoadAsync() => _templates = await Ask(new GetTemplates());
}

using ClassTeacherPlatform.Consents.States;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Marks;

/// <summary>How an answer stands: a sign, a word and a colour, never the colour alone.</summary>
public sealed partial class AnswerPill
{
    [Parameter, EditorRequired]
    public required AnswerState State { get; set; }

    private string Look => State switch
    {
        AnswerState.Given => "done",
        AnswerState.NoAnswer => "due",
        AnswerState.Refused or AnswerState.Withdrawn or AnswerState.Conflict => "conflict",
        AnswerState.Invalidated or AnswerState.AskAgain or AnswerState.Expired => "overdue",
    };

    private string Sign => State switch
    {
        AnswerState.Given => "✓",
        AnswerState.NoAnswer => "○",
        AnswerState.Refused => "✕",
        AnswerState.Withdrawn => "↩",
        AnswerState.Conflict => "≠",
        AnswerState.Invalidated => "⊘",
        AnswerState.AskAgain => "?",
        AnswerState.Expired => "!",
    };
}

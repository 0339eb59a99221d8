using ClassTeacherPlatform.Acknowledgements.Data;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>A request that stands, answered or not.</summary>
internal sealed record OpenAsk(AcknowledgementAsked Ask, Acknowledgement? Answer);

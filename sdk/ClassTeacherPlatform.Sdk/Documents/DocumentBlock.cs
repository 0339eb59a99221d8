using System.Text.Json.Serialization;

namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>
/// A part of a document's body. How it looks on paper is the platform's matter; a plugin says what it is. Texts are plain, with
/// <c>**bold**</c> inside; dates and numbers are written out by the plugin in the document's language.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(ListItem), "item")]
[JsonDerivedType(typeof(CheckLine), "check")]
[JsonDerivedType(typeof(FieldList), "fields")]
[JsonDerivedType(typeof(DocumentTable), "table")]
[JsonDerivedType(typeof(SignatureLine), "signature")]
[JsonDerivedType(typeof(QrCode), "qr")]
[JsonDerivedType(typeof(Together), "together")]
[JsonDerivedType(typeof(PageBreak), "break")]
[JsonDerivedType(typeof(CardSheet), "cards")]
public abstract record DocumentBlock;

using ClassTeacherPlatform.Host.Tests.Messaging;

return args is ["write-notes", var folder] ? await NoteWriterProcess.RunAsync(folder) : 2;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>What every query is, whatever it answers. Derive from <see cref="Query{TResult}"/>.</summary>
public interface IQuery;

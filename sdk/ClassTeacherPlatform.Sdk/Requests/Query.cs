using MediatR;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>
/// A question that changes nothing: its handler runs on a read-only connection. A query that names a class or students
/// leaves an access record (152-FZ: who saw whom).
/// </summary>
/// <typeparam name="TResult">The answer.</typeparam>
public abstract record Query<TResult> : IRequest<Outcome<TResult>>, IQuery;

namespace MediatR;

/// <summary>Marks what is told to any number of handlers.</summary>
public interface INotification;

/// <summary>Marks every request, with or without an answer.</summary>
public interface IBaseRequest;

/// <summary>Marks a request that has no answer.</summary>
public interface IRequest : IBaseRequest;

/// <summary>Marks a request that one handler answers.</summary>
/// <typeparam name="TResponse">What the handler answers with.</typeparam>
public interface IRequest<out TResponse> : IBaseRequest;

/// <summary>Marks a request that one handler answers with a stream.</summary>
/// <typeparam name="TResponse">One item of the stream.</typeparam>
public interface IStreamRequest<out TResponse>;

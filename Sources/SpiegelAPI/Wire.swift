/// What both ends of the wire agree on: HTTP/1.1 with JSON over a Unix socket.
public enum Wire {
    /// The version in every path: `/v1/…`.
    public static let version = 1
    /// The release of Spiegel.
    public static let release = "0.2"
    /// The media type of requests and replies.
    public static let json = "application/json"
    /// The media type of what went wrong (RFC 9457).
    public static let problem = "application/problem+json"
    /// The media type of an event stream.
    public static let eventStream = "text/event-stream"
}

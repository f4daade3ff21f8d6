/// What both ends of the wire agree on: HTTP/1.1 with JSON over a Unix socket.
package enum Wire {
    /// The version in every path: `/v1/…`.
    package static let version = 1
    /// The release of Spiegel.
    package static let release = "0.2"
    /// The media type of requests and replies.
    package static let json = "application/json"
    /// The media type of what went wrong (RFC 9457).
    package static let problem = "application/problem+json"
    /// The media type of an event stream.
    package static let eventStream = "text/event-stream"
}

import DialogModel
import FoundationEssentials
import HTTPTypes
import HummingbirdCore
import NIOCore
import SpiegelAPI
import TranscriptStore

/// What is found, as it is found: Server-Sent Events, each a ``SearchReply``, of which the last says
/// whether there is more.
///
/// Where nothing is found for a while a comment is written, so that nobody goes on searching for one
/// who went away. A stream without a last event broke off.
struct SearchStream: Sendable {
    let store: TranscriptStore
    let text: String
    let person: PersonID
    /// How many finds at most are told.
    let most: Int

    /// The stream, from its beginning.
    var response: Response {
        .events(
            ResponseBody { writer in
                do {
                    try await send(to: &writer)
                } catch {
                    // The reader went away, or reading failed: the last event stays out.
                }
                try await writer.finish(nil)
            }
        )
    }

    private func send(to writer: inout any ResponseBodyWriter) async throws {
        var left = most
        var more = false
        var broken: (any Error)?
        try await store.search(text, for: person) { hits in
            more = hits.count > left
            let told = hits.prefix(left).map(\.told)
            left -= told.count
            do {
                try await writer.write(Self.frame(SearchReply(hits: told)))
            } catch {
                broken = error
            }
            return broken == nil && !more
        }
        if let broken { throw broken }
        try await writer.write(Self.frame(SearchReply(hits: [], more: more)))
    }

    private static func frame(_ reply: SearchReply) throws -> ByteBuffer {
        guard reply != SearchReply(hits: []) else { return .noEvent }
        return .event("found", try JSONEncoder.sorted.encode(reply))
    }
}

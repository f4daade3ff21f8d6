import AsyncHTTPClient
import DialogModel
import FoundationEssentials
import NIOCore
import NIOFoundationCompat
import SpiegelAPI

/// A stream of Server-Sent Events, as the turns they carry: each the reply to a turn, or a piece of
/// what was missed
/// (<https://html.spec.whatwg.org/multipage/server-sent-events.html>).
public struct EventFeed: AsyncSequence, Sendable {
    /// The largest turn accepted, in bytes: answers, each written with escapes, and what comes next.
    public static let maximumTurnBytes = 4 << 20

    let body: HTTPClientResponse.Body

    /// Starts reading.
    public func makeAsyncIterator() -> Iterator { Iterator(base: body.makeAsyncIterator()) }

    /// Reads one event after the other.
    public struct Iterator: AsyncIteratorProtocol {
        var base: HTTPClientResponse.Body.AsyncIterator
        private var buffer = ByteBuffer()
        private var scanned = 0

        init(base: HTTPClientResponse.Body.AsyncIterator) { self.base = base }

        /// The next turn, or `nil` when the daemon closed the stream.
        ///
        /// - Throws: `connectionLost` when the stream broke or sent what is no turn.
        public mutating func next() async throws -> TurnReply? {
            var data: [UInt8] = []
            while let line = try await nextLine() {
                if line.isEmpty {
                    guard !data.isEmpty else { continue }
                    guard
                        let turn = try? JSONDecoder().decode(TurnReply.self, from: Data(data))
                    else { throw Fault.connectionLost }
                    return turn
                }
                let field = [UInt8]("data: ".utf8)
                if line.starts(with: field) { data += line.dropFirst(field.count) }
            }
            return nil
        }

        private mutating func nextLine() async throws -> [UInt8]? {
            while true {
                let unread = buffer.readableBytesView.dropFirst(scanned)
                if let newline = unread.firstIndex(of: UInt8(ascii: "\n")) {
                    let length = newline - buffer.readerIndex
                    scanned = 0
                    let line = buffer.readBytes(length: length)
                    buffer.moveReaderIndex(forwardBy: 1)
                    return line
                }
                scanned = buffer.readableBytes
                guard scanned <= EventFeed.maximumTurnBytes else { throw Fault.connectionLost }
                do {
                    guard var more = try await base.next() else { return nil }
                    buffer.discardReadBytes()
                    buffer.writeBuffer(&more)
                } catch {
                    throw Fault.connectionLost
                }
            }
        }
    }
}

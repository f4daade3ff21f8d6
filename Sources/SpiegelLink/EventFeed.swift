import AsyncHTTPClient
import DialogModel
import FoundationEssentials
import NIOCore
import NIOFoundationCompat
import SpiegelAPI

/// A stream of Server-Sent Events, as what they carry
/// (<https://html.spec.whatwg.org/multipage/server-sent-events.html>).
package struct EventFeed<Element: Decodable & Sendable>: AsyncSequence, Sendable {
    /// The largest event accepted, in bytes: a turn's answers, each written with escapes, and what
    /// comes next.
    package static var maximumBytes: Int { 4 << 20 }

    let body: HTTPClientResponse.Body

    /// Starts reading.
    package func makeAsyncIterator() -> Iterator { Iterator(base: body.makeAsyncIterator()) }

    /// Reads one event after the other.
    package struct Iterator: AsyncIteratorProtocol {
        var base: HTTPClientResponse.Body.AsyncIterator
        private var buffer = ByteBuffer()
        private var scanned = 0

        init(base: HTTPClientResponse.Body.AsyncIterator) { self.base = base }

        /// What came next, or `nil` when the daemon closed the stream.
        ///
        /// - Throws: `connectionLost` when the stream broke or sent something else.
        package mutating func next() async throws -> Element? {
            var data: [UInt8] = []
            while let line = try await nextLine() {
                if line.isEmpty {
                    guard !data.isEmpty else { continue }
                    guard
                        let element = try? JSONDecoder().decode(Element.self, from: Data(data))
                    else { throw LinkFault.connectionLost }
                    return element
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
                guard scanned <= EventFeed.maximumBytes else { throw LinkFault.connectionLost }
                do {
                    guard var more = try await base.next() else { return nil }
                    buffer.discardReadBytes()
                    buffer.writeBuffer(&more)
                } catch {
                    throw LinkFault.connectionLost
                }
            }
        }
    }
}

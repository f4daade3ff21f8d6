import DialogModel
import HTTPTypes
import HummingbirdCore
import NIOCore
import ServiceLifecycle
import SpiegelAPI
import Synchronization

/// A conversation's turns as they happen, as Server-Sent Events.
///
/// Each is the turn's own reply, `id:` the sequence of its last event, so that `Last-Event-ID` goes
/// on without gap or duplicate. The reader pulls from the log, so a slow one costs no memory. One
/// that takes nothing from one heartbeat to the next while more than ``Limits/streamBacklogBytes``
/// wait, from the beginning or later, is dropped; it can come back.
struct EventStream: Sendable {
    let desk: Desk
    let conversation: ConversationID
    let owner: PersonID
    let channel: any Channel
    let limits: Limits

    /// The stream that answers `request`.
    ///
    /// - Throws: `unfitField` for a `Last-Event-ID` that is no sequence.
    func response(to request: Request) throws(RequestFault) -> Response {
        let header = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
        guard let first = header.map({ Int($0) }) ?? 0, first >= 0 else {
            throw .unfit(field: "Last-Event-ID", .wrongValue)
        }
        return .events(
            ResponseBody { writer in
                do {
                    try await request.body.consumeWithCancellationOnInboundClose { _ in
                        await send(after: first, to: &writer)
                    }
                } catch is CancellationError {
                    // The reader went away; the stream ends like one that was let go.
                }
                try await writer.finish(nil)
            }
        )
    }

    private func send(after first: Int, to writer: inout any ResponseBodyWriter) async {
        do {
            let grant = try await desk.grant(.follow, of: conversation, to: owner)
            await send(from: grant.conversation, Sent(first), to: &writer)
            await desk.giveBack(grant, of: .follow)
        } catch {
            // It is gone since the request was answered; who comes back is told so.
        }
    }

    private func send(
        from followed: LiveConversation,
        _ sent: Sent,
        to writer: inout any ResponseBodyWriter
    ) async {
        let (signals, signal) = AsyncStream.makeStream(
            of: Void.self,
            bufferingPolicy: .bufferingNewest(1)
        )
        let follower = followed.followers.add(signal)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await watch(followed, sent, waking: signal) }
            do {
                try await writer.write(ByteBuffer(string: ": spiegel\n\n"))
                try await pump(followed, sent, to: &writer)
                for await _ in signals.cancelOnGracefulShutdown() {
                    let pumped = try await pump(followed, sent, to: &writer)
                    if !pumped { try await writer.write(ByteBuffer.noEvent) }
                }
            } catch {
                // The connection is gone; there is nobody to tell.
            }
            group.cancelAll()
        }
        followed.followers.remove(follower)
    }

    /// Writes what has not been written; `false` when there was nothing.
    @discardableResult private func pump(
        _ followed: LiveConversation,
        _ sent: Sent,
        to writer: inout any ResponseBodyWriter
    ) async throws -> Bool {
        var pumped = false
        while let frame = await followed.frame(after: sent.sequence, at: desk.now()) {
            try await writer.write(.event("turn\nid: \(frame.sequence)", frame.reply.json))
            sent.sequence = frame.sequence
            pumped = true
        }
        return pumped
    }

    /// Wakes the stream at every heartbeat, and closes the connection of a reader that stands still.
    private func watch(
        _ followed: LiveConversation,
        _ sent: Sent,
        waking signal: AsyncStream<Void>.Continuation
    ) async {
        var before: Int?
        while (try? await Task.sleep(for: limits.heartbeat)) != nil {
            let now = sent.sequence
            if before == now, await followed.bytes(after: now) > limits.streamBacklogBytes {
                channel.close(promise: nil)
                return
            }
            before = now
            signal.yield()
        }
    }
}

/// Up to where a stream has been written, seen by its writer and its watch.
private final class Sent: Sendable {
    private let last: Mutex<Int>

    init(_ sequence: Int) { last = Mutex(sequence) }

    var sequence: Int {
        get { last.withLock { $0 } }
        set { last.withLock { $0 = newValue } }
    }
}

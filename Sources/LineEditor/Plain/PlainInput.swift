import Dispatch
import Glibc
import Synchronization

/// Bytes into lines, read on a queue of its own, since a file, pipe or terminal may keep one waiting.
final class PlainInput: Sendable {
    private struct State {
        var unread: [UInt8] = []
        var ended = false
    }

    private let queue = DispatchQueue(label: "spiegel.input")
    private let descriptor: Int32
    /// Held while a line is waited for: nobody but the queue asks.
    private let state = Mutex(State())

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next line, without its line feed or carriage return.
    func line() async -> LineEvent {
        await withCheckedContinuation { continuation in
            queue.async {
                continuation.resume(returning: self.state.withLock { self.next(&$0) })
            }
        }
    }

    private func next(_ state: inout State) -> LineEvent {
        var length = 0
        while true {
            if let feed = state.unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = state.unread[..<feed]
                state.unread.removeSubrange(...feed)
                return event(for: line, dropped: length)
            }
            // Of a line that is too long nothing is kept but its length.
            if length + state.unread.count > LineEvent.longestLine {
                length += state.unread.count
                state.unread = []
            }
            if !state.ended { state.ended = !fill(&state.unread) }
            if state.ended {
                guard !state.unread.isEmpty || length > 0 else { return .endOfFile }
                defer { state.unread = [] }
                return event(for: state.unread[...], dropped: length)
            }
        }
    }

    private func fill(_ unread: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            unread += chunk[..<count]
            return true
        }
    }

    private func event(for line: ArraySlice<UInt8>, dropped: Int) -> LineEvent {
        guard dropped + line.count <= LineEvent.longestLine else {
            return .tooLong(bytes: dropped + line.count)
        }
        let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .unreadable(repaired: String(decoding: bytes, as: UTF8.self))
        }
        return .line(text)
    }
}

import Dispatch
import Glibc

/// Bytes into lines, read on a queue of its own, since a file, pipe or terminal may keep one waiting.
final class PlainInput: @unchecked Sendable {
    // Unchecked: `unread` and `ended` are touched on `queue` only.
    private let queue = DispatchQueue(label: "spiegel.input")
    private let descriptor: Int32
    private var unread: [UInt8] = []
    private var ended = false

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next line, without its line feed or carriage return.
    func line() async -> LineEvent {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: self.next()) }
        }
    }

    private func next() -> LineEvent {
        var length = 0
        while true {
            if let feed = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = unread[..<feed]
                unread.removeSubrange(...feed)
                return event(for: line, dropped: length)
            }
            // Of a line that is too long nothing is kept but its length.
            if length + unread.count > LineEvent.longestLine {
                length += unread.count
                unread = []
            }
            if !ended { ended = !fill() }
            if ended {
                guard !unread.isEmpty || length > 0 else { return .endOfFile }
                defer { unread = [] }
                return event(for: unread[...], dropped: length)
            }
        }
    }

    private func fill() -> Bool {
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

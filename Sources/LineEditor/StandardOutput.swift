import Glibc

/// Standard output, unbuffered, for what is fit to be seen.
///
/// What nobody reads any more is dropped.
package enum StandardOutput {
    /// Writes `text` and a line feed.
    package static func write(line text: Visible) { write(text + Visible("\n")) }

    /// Writes `text`.
    package static func write(_ text: Visible) { put(text.written, on: STDOUT_FILENO) }

    /// Writes `text` and a line feed to standard error instead.
    package static func complain(_ text: Visible) { put(text.written + "\n", on: STDERR_FILENO) }

    /// Writes data that another program is to read: not made fit for a terminal, where it is not to go.
    package static func write(data text: String) { put(text, on: STDOUT_FILENO) }

    private static func put(_ text: String, on descriptor: Int32) {
        var left = Array(text.utf8)[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            left = left.dropFirst(count)
        }
    }
}

import Glibc

/// Unix sockets by their path (unix(7)).
package enum UnixSocket {
    /// The longest path that fits an address, in bytes.
    package static let longestPath = 107

    /// Whether somebody listens at `path` now.
    ///
    /// It does not wait, also for one who takes no connections any more.
    package static func isAnswered(at path: String) -> Bool {
        guard path.utf8.count <= longestPath else { return false }
        let kind = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
        let descriptor = socket(AF_UNIX, CInt(kind), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // EAGAIN: more are waiting there than the queue holds.
        return withAddress(of: path) { connect(descriptor, $0, $1) } == 0 || errno == EAGAIN
    }

    /// Calls `use` with the address that names `path`, which is no longer than ``longestPath``.
    package static func withAddress(
        of path: String,
        _ use: (UnsafePointer<sockaddr>, socklen_t) -> CInt
    ) -> CInt {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                use($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// The path that the listening socket `descriptor` was bound to; `nil` when it has none.
    package static func path(of descriptor: CInt) -> String? {
        var address = sockaddr_un()
        var size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let known = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &size)
            }
        }
        guard known == 0 else { return nil }
        let path = withUnsafeBytes(of: &address.sun_path) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        return path.hasPrefix("/") ? path : nil
    }
}

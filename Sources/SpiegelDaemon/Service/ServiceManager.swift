import Glibc
import SpiegelAPI

/// Tells the service manager how we are (sd_notify(3)); without one, tells nobody.
enum ServiceManager {
    /// Sends `state`, such as `READY=1`.
    static func notify(_ state: String) {
        guard let target = getenv("NOTIFY_SOCKET").map({ String(cString: $0) }),
            target.hasPrefix("/") || target.hasPrefix("@"),
            target.utf8.count <= UnixSocket.longestPath
        else { return }
        let descriptor = socket(
            AF_UNIX,
            CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue),
            0
        )
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: target.utf8) }
        // A name in the abstract namespace begins with NUL, written '@'.
        if target.hasPrefix("@") { address.sun_path.0 = 0 }
        let size = MemoryLayout<sa_family_t>.size + target.utf8.count
        let bytes = Array(state.utf8)
        _ = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(
                    descriptor,
                    bytes,
                    bytes.count,
                    CInt(MSG_NOSIGNAL),
                    $0,
                    socklen_t(size)
                )
            }
        }
    }

    /// How often the service manager wants a sign of life, halved to be well in time; `nil` when it
    /// does not.
    static var watchdogInterval: Duration? {
        getenv("WATCHDOG_USEC").flatMap { Int(String(cString: $0)) }.map { .microseconds($0 / 2) }
    }
}

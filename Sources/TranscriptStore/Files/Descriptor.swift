import Glibc

/// An open file or folder, closed when it goes.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    /// Opens `path`; `mode` counts when the file is made.
    init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(Errno) {
        let opened = open(path, flags | O_CLOEXEC, mode)
        guard opened >= 0 else { throw Errno(code: errno) }
        number = opened
    }

    deinit { close(number) }

    /// The `errno` of a call.
    struct Errno: Error { let code: Int32 }

    /// So many bytes from `offset` on; `nil` if there are not as many.
    borrowing func read(_ count: Int, at offset: Int) throws(Errno) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        let found = pread(number, &bytes, count, offset)
        guard found >= 0 else { throw Errno(code: errno) }
        return found == count ? bytes : nil
    }

    /// Adds all that stands in `other`.
    borrowing func append(_ other: borrowing Descriptor) throws(Errno) {
        var offset = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = pread(other.number, &buffer, buffer.count, offset)
            guard count >= 0 else { throw Errno(code: errno) }
            guard count > 0 else { return }
            guard write(number, buffer, count) == count else {
                throw Errno(code: errno == 0 ? ENOSPC : errno)
            }
            offset += count
        }
    }
}

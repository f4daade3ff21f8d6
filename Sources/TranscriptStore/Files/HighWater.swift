import Crypto
import DialogModel
import FoundationEssentials
import Glibc

/// How many turns a store had taken, kept beside its key and so outside its folder: notices a
/// log that was cut off and an old copy that was put back.
///
/// It is written after each commit and never ahead of one; it is not synced each time, so that after
/// a power cut it may be behind, but what it says was on disk.
final class HighWater: Sendable {
    /// The file that keeps the count for the key in `keyFile`.
    static func path(beside keyFile: String) -> String { keyFile + ".seen" }

    private static let byteCount = 8 + Proof.byteCount

    private let file: Descriptor
    private let key: SymmetricKey

    /// The count beside `keyFile`, made if there is none; `nil` where nothing can be written, and so
    /// nothing noticed.
    init?(beside keyFile: String, key: StoreKey) {
        do {
            file = try Descriptor(
                Self.path(beside: keyFile),
                O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK,
                mode: 0o600
            )
            try Folder(of: keyFile).sync()
        } catch {
            return nil
        }
        self.key = key.counting
    }

    /// The turns that were noted last; `nil` if none were, or not with this key.
    var turns: Int? {
        var bytes = [UInt8](repeating: 0, count: Self.byteCount + 1)
        guard pread(file.number, &bytes, bytes.count, 0) == Self.byteCount else { return nil }
        let number = bytes.prefix(8).reduce(0) { $0 << 8 | Int($1) }
        return record(of: number) == Array(bytes.prefix(Self.byteCount)) ? number : nil
    }

    /// Notes that `turns` are on disk.
    func note(_ turns: Int) {
        let bytes = record(of: turns)
        pwrite(file.number, bytes, bytes.count, 0)
    }

    /// Notes that `turns` are on disk, and waits until the note is too.
    func settle(_ turns: Int) {
        note(turns)
        fsync(file.number)
    }

    private func record(of turns: Int) -> [UInt8] {
        let bytes = Binding.bytes(of: turns)
        let proof = HMAC<SHA256>.authenticationCode(for: bytes, using: key)
        return Array(bytes) + Array(proof)
    }
}

import Crypto
import DialogModel
import FoundationEssentials

/// AES-256-GCM as it stands on disk: nonce, ciphertext, tag.
enum Sealed {
    /// How many bytes sealing adds.
    static let overhead = 28

    static func seal(
        _ plain: Data,
        with key: SymmetricKey,
        bound binding: Binding
    ) throws(StoreFault) -> Data {
        do {
            let box = try AES.GCM.seal(plain, using: key, authenticating: binding.bytes)
            // `combined` is nil only for a nonce of another length than the standard one.
            guard let sealed = box.combined else { throw StoreFault.unexpected(code: "sealing") }
            return sealed
        } catch {
            throw .unexpected(code: "sealing")
        }
    }

    /// The plain text; `nil` if anything about it, the key or the binding is not as it was sealed.
    static func open(_ sealed: Data, with key: SymmetricKey, bound binding: Binding) -> Data? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
        return try? AES.GCM.open(box, using: key, authenticating: binding.bytes)
    }
}

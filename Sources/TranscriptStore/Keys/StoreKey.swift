import Crypto
import FoundationEssentials

/// The private key of a store and what comes from it.
///
/// How it was obtained (a key file today) is not its business, so that another way of keeping it
/// never rewrites content.
struct StoreKey: Sendable {
    /// How long a private key is (X25519, RFC 7748).
    static let byteCount = 32

    /// Opens key slots.
    let privateKey: Curve25519.KeyAgreement.PrivateKey
    /// Marks what belongs to the store.
    let marking: SymmetricKey
    /// Blinds marks before the manifest folds them.
    let folding: SymmetricKey
    /// Seals the manifest.
    let manifest: SymmetricKey
    /// Names pinned scripts, so that a name tells nothing about the script.
    let scriptNaming: SymmetricKey
    /// Seals pinned scripts.
    let scriptSealing: SymmetricKey

    init(privateKey: Curve25519.KeyAgreement.PrivateKey) {
        self.privateKey = privateKey
        let root = SymmetricKey(data: privateKey.rawRepresentation)
        marking = root.derived(.marking)
        folding = root.derived(.folding)
        manifest = root.derived(.manifest)
        scriptNaming = root.derived(.scriptName)
        scriptSealing = root.derived(.script)
    }

    /// A new key.
    static func random() -> StoreKey { StoreKey(privateKey: Curve25519.KeyAgreement.PrivateKey()) }

    /// The key that key slots are sealed to; it stands in the database.
    var publicKey: Data { privateKey.publicKey.rawRepresentation }
}

import Crypto
import FoundationEssentials

/// The private key of a store and what comes from it.
///
/// How it was obtained (a key file today) is not its business, so that another way of keeping it
/// never rewrites content.
struct StoreKey: Sendable {
    /// How long a private key is (X25519, RFC 7748).
    static let byteCount = 32

    /// Opens key slots that were sealed to the public key.
    let privateKey: Curve25519.KeyAgreement.PrivateKey
    /// Wraps data keys.
    let slots: SymmetricKey
    /// Proves what belongs to the store.
    let proving: SymmetricKey
    /// Blinds proofs before the manifest folds them.
    let folding: SymmetricKey
    /// Seals the manifest.
    let manifest: SymmetricKey
    /// Seals who a person is.
    let people: SymmetricKey
    /// Wraps the keys under which stands what waits.
    let waiting: SymmetricKey
    /// Proves the count of turns that is kept beside the key.
    let counting: SymmetricKey
    /// Names pinned scripts, so that a name tells nothing about the script.
    let scriptNaming: SymmetricKey
    /// Seals pinned scripts.
    let scriptSealing: SymmetricKey
    /// Those that were sealed or opened with it.
    let scripts = KnownScripts()

    init(privateKey: Curve25519.KeyAgreement.PrivateKey) {
        self.privateKey = privateKey
        let root = SymmetricKey(data: privateKey.rawRepresentation)
        slots = root.derived(.slot)
        proving = root.derived(.proving)
        folding = root.derived(.folding)
        manifest = root.derived(.manifestKey)
        people = root.derived(.personSealing)
        waiting = root.derived(.waitingSealing)
        counting = root.derived(.counting)
        scriptNaming = root.derived(.scriptName)
        scriptSealing = root.derived(.script)
    }

    /// A new key.
    static func random() -> StoreKey { StoreKey(privateKey: Curve25519.KeyAgreement.PrivateKey()) }

    /// The key that key slots can be sealed to; it stands in the database.
    var publicKey: Data { privateKey.publicKey.rawRepresentation }
}

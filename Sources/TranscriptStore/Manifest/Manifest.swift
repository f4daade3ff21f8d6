import Crypto
import DialogModel
import FoundationEssentials

/// What belongs to the store, all of it: how many marks there are, and all of them folded into one.
///
/// The fold is the exclusive or of a keyed function of each mark, so adding or taking away one costs
/// the same however many there are. It is only ever stored sealed: whoever saw the folds of many
/// moments could solve for a set of earlier marks with the same fold (linear algebra over bits).
struct Manifest: Hashable, Sendable {
    private(set) var entries: Int
    private var fold: [UInt8]

    /// The manifest of an empty store.
    init() {
        entries = 0
        fold = Array(repeating: 0, count: Mark.byteCount)
    }

    /// Opens a sealed manifest.
    ///
    /// - Throws: `damaged(.alteredManifest)` if it is not one that `key` sealed.
    init(opening sealed: Data, with key: StoreKey) throws(Fault) {
        guard
            let plain = Sealed.open(sealed, with: key.manifest, bound: Binding(.manifest)),
            plain.count == 8 + Mark.byteCount
        else { throw .damaged(.alteredManifest) }
        entries = plain.prefix(8).reduce(0) { $0 << 8 | Int($1) }
        fold = Array(plain.dropFirst(8))
    }

    func sealed(with key: StoreKey) throws(Fault) -> Data {
        var plain = withUnsafeBytes(of: Int64(entries).bigEndian) { Data($0) }
        plain.append(contentsOf: fold)
        return try Sealed.seal(plain, with: key.manifest, bound: Binding(.manifest))
    }

    mutating func add(_ mark: Mark, with key: StoreKey) {
        entries += 1
        toggle(mark, with: key)
    }

    mutating func remove(_ mark: Mark, with key: StoreKey) {
        entries -= 1
        toggle(mark, with: key)
    }

    private mutating func toggle(_ mark: Mark, with key: StoreKey) {
        let blinded = HMAC<SHA256>.authenticationCode(for: mark.bytes, using: key.folding)
        for (place, byte) in zip(fold.indices, blinded) { fold[place] ^= byte }
    }
}

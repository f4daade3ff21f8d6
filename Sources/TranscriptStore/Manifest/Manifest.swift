import Crypto
import DialogModel
import FoundationEssentials

/// What belongs to the store, all of it: how many proofs there are, all of them folded into one,
/// and how many turns were ever taken.
///
/// The fold is the exclusive or of a keyed function of each proof, so adding or taking away one
/// costs the same however many there are. It is only ever stored sealed: whoever saw the folds of
/// many moments could solve for a set of earlier proofs with the same fold (linear algebra over
/// bits).
struct Manifest: Hashable, Sendable {
    private(set) var entries = 0
    /// The turns that were ever taken, in all conversations: never goes down, whatever the clock
    /// does and whatever is erased.
    var turns = 0
    private var fold = [UInt8](repeating: 0, count: Proof.byteCount)

    /// The manifest of an empty store.
    init() {}

    /// Opens a sealed manifest.
    ///
    /// - Throws: `damaged(.alteredManifest)` if it is not one that `key` sealed.
    init(opening sealed: Data, with key: StoreKey) throws(StoreFault) {
        guard
            let plain = Sealed.open(sealed, with: key.manifest, bound: Binding(.manifest)),
            plain.count == 16 + Proof.byteCount
        else { throw .damaged(.alteredManifest) }
        entries = Self.number(plain.prefix(8))
        turns = Self.number(plain.dropFirst(8).prefix(8))
        fold = Array(plain.dropFirst(16))
    }

    /// Opens the manifest of a store of 0.1, which counted no turns.
    init(openingFirst sealed: Data, with key: StoreKey) throws(StoreFault) {
        guard
            let plain = Sealed.open(sealed, with: key.manifest, bound: Binding(.manifestKey)),
            plain.count == 8 + Proof.byteCount
        else { throw .damaged(.alteredManifest) }
        entries = Self.number(plain.prefix(8))
        fold = Array(plain.dropFirst(8))
    }

    func sealed(with key: StoreKey) throws(StoreFault) -> Data {
        var plain = Binding.bytes(of: entries) + Binding.bytes(of: turns)
        plain.append(contentsOf: fold)
        return try Sealed.seal(plain, with: key.manifest, bound: Binding(.manifest))
    }

    /// Whether the same things belong to both.
    func holdsTheSame(as other: Manifest) -> Bool {
        entries == other.entries && fold == other.fold
    }

    mutating func add(_ proof: Proof, with key: StoreKey) {
        entries += 1
        toggle(proof, with: key)
    }

    mutating func remove(_ proof: Proof, with key: StoreKey) {
        entries -= 1
        toggle(proof, with: key)
    }

    private mutating func toggle(_ proof: Proof, with key: StoreKey) {
        let blinded = HMAC<SHA256>.authenticationCode(for: proof.bytes, using: key.folding)
        for (place, byte) in zip(fold.indices, blinded) { fold[place] ^= byte }
    }

    private static func number(_ bytes: Data) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}

import Crypto
import CryptoExtras
import DialogModel
import FoundationEssentials

/// Copies in a file that another Spiegel takes in, readable with a passphrase alone.
///
/// The file is JSON: how the key comes from the passphrase (scrypt, RFC 7914) and the copies, sealed
/// under it (AES-256-GCM). It tells how long the copies are, and nothing else of them.
package enum Parcel {
    /// The largest file that is opened, in bytes.
    package static let mostBytes = 16 << 20
    /// The shortest passphrase that one is sealed with, in characters.
    package static let shortestPassphrase = 12

    /// How much work a try of a passphrase is (scrypt: N, r and p).
    struct Cost: Hashable, Codable {
        let rounds, block, parallel: Int

        /// As OWASP has it for passphrases that are typed.
        static let standard = Cost(rounds: 1 << 17, block: 8, parallel: 1)

        /// Whether it asks for no more than a machine has: a file may come from anybody.
        var isBearable: Bool {
            (1 << 14...1 << 18).contains(rounds) && rounds.nonzeroBitCount == 1
                && (1...8).contains(block) && (1...2).contains(parallel)
        }
    }

    /// Why a file is not opened.
    package enum Defect: Error, Hashable, Sendable {
        /// It is no parcel, or a damaged one.
        case unreadable
        /// It was sealed by a later release.
        case newer(since: String)
        /// The passphrase is another, or the file was altered.
        case wrongPassphrase
    }

    /// Seals what may leave of `copies`.
    ///
    /// Takes about half a second and 128 MB, on purpose: so does each try of a guesser.
    package static func sealing(
        _ copies: [OwnedCopy],
        with passphrase: String
    ) throws(Defect) -> String { try sealing(copies, with: passphrase, cost: .standard) }

    /// The same at a cost of its own.
    static func sealing(
        _ copies: [OwnedCopy],
        with passphrase: String,
        cost: Cost
    ) throws(Defect) -> String {
        var generator = SystemRandomNumberGenerator()
        let salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        do {
            let plain = try JSONEncoder.ordered.encode(
                Envelope(Contents(copies: copies.map(\.outgoing)))
            )
            let box = try AES.GCM.seal(
                plain,
                using: try key(passphrase, salt, cost),
                authenticating: salt
            )
            guard let sealed = box.combined else { throw Defect.unreadable }
            let parcel = SealedParcel(cost: cost, salt: salt, sealed: sealed)
            let file = try JSONEncoder.ordered.encode(Envelope(parcel))
            return String(decoding: file, as: UTF8.self) + "\n"
        } catch {
            throw .unreadable
        }
    }

    /// The copies in `file`.
    ///
    /// - Throws: Why it is not opened.
    package static func opening(
        _ file: Data,
        with passphrase: String
    ) throws(Defect) -> [OwnedCopy] {
        let parcel = try read(SealedParcel.self, from: file)
        guard parcel.cost.isBearable, let box = try? AES.GCM.SealedBox(combined: parcel.sealed)
        else { throw .unreadable }
        let plain: Data
        do {
            plain = try AES.GCM.open(
                box,
                using: try key(passphrase, parcel.salt, parcel.cost),
                authenticating: parcel.salt
            )
        } catch {
            throw .wrongPassphrase
        }
        return try read(Contents.self, from: plain).copies.map(\.outgoing)
    }

    /// Whether `file` looks like a parcel, so that it is worth asking for its passphrase.
    ///
    /// - Throws: Why it is not opened.
    package static func check(_ file: Data) throws(Defect) {
        guard try read(SealedParcel.self, from: file).cost.isBearable else { throw .unreadable }
    }

    private static func read<Value: StoredForm>(
        _ type: Value.Type,
        from bytes: Data
    ) throws(Defect) -> Value {
        switch try? JSONDecoder().decode(Opened<Value>.self, from: bytes) {
        case .value(let value)?: return value
        case .newer(let form)?: throw .newer(since: form.since)
        case .unreadable?, nil: throw .unreadable
        }
    }

    private static func key(
        _ passphrase: String,
        _ salt: Data,
        _ cost: Cost
    ) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(
            from: Data(passphrase.utf8),
            salt: salt,
            outputByteCount: 32,
            rounds: cost.rounds,
            blockSize: cost.block,
            parallelism: cost.parallel,
            maxMemory: 256 * cost.rounds * cost.block
        )
    }

    /// What is sealed.
    private struct Contents: StoredForm, Codable {
        static let form = Form(name: "parcel", version: 1, since: "0.2")
        let copies: [OwnedCopy]

        init(copies: [OwnedCopy]) { self.copies = copies }

        init(from decoder: any Decoder, version: Int) throws { try self.init(from: decoder) }
    }
}

/// What stands in the file of a parcel.
private struct SealedParcel: StoredForm, Codable {
    static let form = Form(name: "sealed-parcel", version: 1, since: "0.2")

    let cost: Parcel.Cost
    let salt, sealed: Data

    init(cost: Parcel.Cost, salt: Data, sealed: Data) {
        self.cost = cost
        self.salt = salt
        self.sealed = sealed
    }

    init(from decoder: any Decoder, version: Int) throws { try self.init(from: decoder) }
}

extension JSONEncoder {
    fileprivate static var ordered: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

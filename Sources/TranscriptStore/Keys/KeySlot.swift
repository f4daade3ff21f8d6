import Crypto
import DialogModel
import FoundationEssentials

/// A conversation's data key, sealed to the store's public key (HPKE, RFC 9180).
///
/// Destroying the slot destroys the conversation.
struct KeySlot: Hashable, Sendable {
    /// Which of the conversation's slots it is, from 1; a new one is made when it is sealed anew.
    let number: Int
    /// The encapsulated key and the sealed data key.
    let wrapped: Data

    private static let suite = HPKE.Ciphersuite(
        kem: .Curve25519_HKDF_SHA256,
        kdf: .HKDF_SHA256,
        aead: .AES_GCM_256
    )
    private static let encapsulatedBytes = 32

    init(number: Int, wrapped: Data) {
        self.number = number
        self.wrapped = wrapped
    }

    /// Seals `key` to `publicKey`.
    init(
        number: Int,
        holding key: DataKey,
        for publicKey: Curve25519.KeyAgreement.PublicKey
    ) throws(Fault) {
        do {
            var sender = try HPKE.Sender(
                recipientKey: publicKey,
                ciphersuite: Self.suite,
                info: Label.dataKey.bytes
            )
            var plain = key.root.withUnsafeBytes { Data($0) }
            defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
            let sealed = try sender.seal(
                plain,
                authenticating: Self.binding(key.conversation, number).bytes
            )
            self.init(number: number, wrapped: sender.encapsulatedKey + sealed)
        } catch {
            throw .unexpected(code: "sealing")
        }
    }

    /// The data key within.
    ///
    /// - Throws: `damaged(.alteredKeySlot)` if it was not sealed for this conversation and store.
    func open(for conversation: ConversationID, with key: StoreKey) throws(Fault) -> DataKey {
        do {
            var recipient = try HPKE.Recipient(
                privateKey: key.privateKey,
                ciphersuite: Self.suite,
                info: Label.dataKey.bytes,
                encapsulatedKey: Data(wrapped.prefix(Self.encapsulatedBytes))
            )
            var plain = try recipient.open(
                Data(wrapped.dropFirst(Self.encapsulatedBytes)),
                authenticating: Self.binding(conversation, number).bytes
            )
            defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
            return DataKey(root: SymmetricKey(data: plain), conversation: conversation)
        } catch {
            throw .damaged(.alteredKeySlot)
        }
    }

    private static func binding(_ conversation: ConversationID, _ number: Int) -> Binding {
        Binding(.dataKey).with(conversation).with(number)
    }
}

import Crypto
import DialogModel
import FoundationEssentials

/// A conversation's data key, wrapped.
///
/// Destroying the slot destroys the conversation.
struct KeySlot: Hashable, Sendable {
    /// How a data key is wrapped.
    enum Way: Int, Sendable {
        /// Sealed to the store's public key (HPKE, RFC 9180), so that it takes no private key to
        /// make one. As 0.1 had them; opening takes ten times as long.
        case toPublicKey = 1
        /// AES-256-GCM under a key that comes from the private key.
        case underStoreKey = 2
    }

    /// Which of the conversation's slots it is, from 1; a new one is made when it is sealed anew.
    let number: Int
    let way: Way
    /// The sealed data key; after the encapsulated key where there is one.
    let wrapped: Data

    static let suite = HPKE.Ciphersuite(
        kem: .Curve25519_HKDF_SHA256,
        kdf: .HKDF_SHA256,
        aead: .AES_GCM_256
    )
    private static let encapsulatedBytes = 32

    init(number: Int, way: Way, wrapped: Data) {
        self.number = number
        self.way = way
        self.wrapped = wrapped
    }

    /// Wraps a data key under `key`.
    init(number: Int, holding dataKey: DataKey, under key: StoreKey) throws(StoreFault) {
        var plain = dataKey.root.withUnsafeBytes { Data($0) }
        defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
        let binding = Self.binding(.slot, dataKey.conversation, number)
        self.init(
            number: number,
            way: .underStoreKey,
            wrapped: try Sealed.seal(plain, with: key.slots, bound: binding)
        )
    }

    /// The data key within.
    ///
    /// - Throws: `damaged(.alteredKeySlot)` if it was not wrapped for this conversation and store.
    func open(for conversation: ConversationID, with key: StoreKey) throws(StoreFault) -> DataKey {
        let opened =
            switch way {
            case .toPublicKey: plain(of: conversation, with: key.privateKey)
            case .underStoreKey:
                Sealed.open(
                    wrapped,
                    with: key.slots,
                    bound: Self.binding(.slot, conversation, number)
                )
            }
        guard var plain = opened else { throw .damaged(.alteredKeySlot) }
        defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
        return DataKey(root: SymmetricKey(data: plain), conversation: conversation)
    }

    private func plain(
        of conversation: ConversationID,
        with key: Curve25519.KeyAgreement.PrivateKey
    ) -> Data? {
        do {
            var recipient = try HPKE.Recipient(
                privateKey: key,
                ciphersuite: Self.suite,
                info: Label.dataKey.bytes,
                encapsulatedKey: Data(wrapped.prefix(Self.encapsulatedBytes))
            )
            return try recipient.open(
                Data(wrapped.dropFirst(Self.encapsulatedBytes)),
                authenticating: Self.binding(.dataKey, conversation, number).bytes
            )
        } catch {
            return nil
        }
    }

    static func binding(_ label: Label, _ conversation: ConversationID, _ number: Int) -> Binding {
        Binding(label).with(conversation).with(number)
    }
}

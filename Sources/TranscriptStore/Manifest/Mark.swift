import Crypto
import DialogModel
import FoundationEssentials

/// Proof, keyed from the store's private key, that something belongs to the store.
struct Mark: Hashable, Sendable {
    /// Thirty-two bytes.
    static let byteCount = 32

    let bytes: Data
}

extension StoreKey {
    /// The mark of a conversation: whose it is, under which number, and which key slot opens it.
    ///
    /// Without it anybody could add a conversation, or put another key slot in place, since the
    /// public key suffices to make one.
    func mark(
        of id: ConversationID,
        owner: OwnerID,
        number: Int,
        slot: KeySlot
    ) -> Mark {
        mark(
            Binding(.conversationMark).with(id).with(Int(owner.uid)).with(number)
                .with(slot.number).with(Data(SHA256.hash(data: slot.wrapped)))
        )
    }

    /// The mark of how many numbers an owner has been given, so that none is given twice.
    func mark(of owner: OwnerID, numbers: Int) -> Mark {
        mark(Binding(.ownerMark).with(Int(owner.uid)).with(numbers))
    }

    private func mark(_ binding: Binding) -> Mark {
        Mark(bytes: Data(HMAC<SHA256>.authenticationCode(for: binding.bytes, using: marking)))
    }
}

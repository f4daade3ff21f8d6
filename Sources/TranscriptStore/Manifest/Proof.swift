import Crypto
import DialogModel
import FoundationEssentials

/// Proof, keyed from the store's private key, that something belongs to the store.
struct Proof: Hashable, Sendable {
    /// Thirty-two bytes.
    static let byteCount = 32

    let bytes: Data
}

extension StoreKey {
    /// The proof of somebody's place in a conversation: under which number, with what rights, and
    /// which key slot opens it.
    ///
    /// Without it anybody could add a conversation, or put another key slot in place, since the
    /// public key suffices to make one.
    func proof(
        of id: ConversationID,
        person: PersonID,
        number: Int,
        rights: Rights,
        slot: KeySlot
    ) -> Proof {
        proof(
            Binding(.member).with(person).with(number).with(id).with(rights.rawValue)
                .with(slot.number).with(slot.way.rawValue)
                .with(Data(SHA256.hash(data: slot.wrapped)))
        )
    }

    /// The proof of how many numbers a person has been given, so that none is given twice.
    func proof(of person: PersonID, numbers: Int) -> Proof {
        proof(Binding(.person).with(person).with(numbers))
    }

    func proof(_ binding: Binding) -> Proof {
        Proof(bytes: Data(HMAC<SHA256>.authenticationCode(for: binding.bytes, using: proving)))
    }
}

import Crypto
import DialogModel
import FoundationEssentials

/// Seals what is being typed in one conversation.
///
/// Its key comes from the conversation's, so that an erasure destroys both. A draft is bound to whose
/// it is and to no place in the log: it is no part of that.
struct DraftSeal: Sendable {
    private let key: SymmetricKey
    private let place: Binding

    init(key: SymmetricKey, conversation: ConversationID) {
        self.key = key
        place = Binding(.draft).with(conversation)
    }

    /// Seals what `person` is typing.
    func seal(_ draft: TypedDraft, of person: PersonID) throws(StoreFault) -> Data {
        try Sealed.seal(Stored.encode(form: draft), with: key, bound: place.with(person))
    }

    /// Opens what `person` was typing.
    ///
    /// - Throws: `damaged(.unreadable)` for what was not sealed here; `readOnly` for a draft of a
    ///   later release.
    func open(_ sealed: Data, of person: PersonID) throws(Fault) -> TypedDraft {
        guard let plain = Sealed.open(sealed, with: key, bound: place.with(person)) else {
            throw .store(.damaged(.unreadable))
        }
        return try Stored.decode(form: TypedDraft.self, from: plain)
    }
}

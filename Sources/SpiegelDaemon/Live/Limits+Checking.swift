import DialogModel
import SpiegelAPI

extension Limits {
    /// - Throws: `unfitName` for a beginning with too many names, or one too long.
    func check(_ beginning: Beginning) throws(Fault) {
        let names =
            beginning.client.watchedNames + beginning.participants.map(\.name)
            + [beginning.client.pseudonym].compactMap { $0 }
        let fit = names.allSatisfy { (1...nameCharacters).contains($0.count) }
        guard fit, names.count <= watchedNames + 20 else {
            throw .unfitName(limit: nameCharacters)
        }
    }

    /// - Throws: `tooLong` for a text that is.
    func check(_ input: Input) throws(Fault) {
        let text: String? =
            switch input {
            case .answer(let text), .note(let text), .ask(let text), .choose(_, .some(let text)):
                text
            default: nil
            }
        guard let bytes = text?.utf8.count, bytes > answerBytes else { return }
        throw .tooLong(bytes: bytes, limit: answerBytes)
    }
}

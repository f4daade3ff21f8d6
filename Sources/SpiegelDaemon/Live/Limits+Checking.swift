import DialogModel
import SpiegelAPI

extension Limits {
    /// - Throws: `unfitName` for a beginning with too many names, or one too long.
    func check(_ beginning: Beginning) throws(Refusal) {
        try check(beginning.client.names + beginning.participants.map(\.name))
    }

    private func check(_ names: [String]) throws(Refusal) {
        let fit = names.allSatisfy { (1...nameCharacters).contains($0.count) }
        guard fit, names.count <= watchedNames + 20 else {
            throw .unfitName(limit: nameCharacters)
        }
    }

    /// - Throws: `tooLong` for a text that is; `unfitName` for names as at a beginning.
    func check(_ input: Input) throws(Refusal) {
        switch input {
        case .alias(let client): try check(client.names)
        case .cast(let roles): try check(roles.values.flatMap(\.self))
        default: break
        }
        let text: String? =
            switch input {
            case .answer(let text), .note(let text), .ask(let text), .choose(_, .some(let text)):
                text
            default: nil
            }
        guard let bytes = text?.utf8.count, bytes > answerBytes else { return }
        throw .tooLong(bytes: bytes, limit: answerBytes)
    }

    /// - Throws: `tooLong` for a text that is; `unfitName`; `unfitField` for a part that there is too
    ///   much of.
    func check(_ copy: OwnedCopy) throws(Fault) {
        guard copy.copy.passages.count <= BroughtCopy.mostPassages else {
            throw .request(.unfit(field: "copy.passages", .wrongValue))
        }
        try asFault { () throws(Refusal) in
            try check(texts: [copy.copy.title])
            for passage in copy.copy.passages {
                try check(texts: [passage.heading ?? "", passage.question, passage.answer])
            }
            try check([copy.copy.about].compactMap(\.self) + copy.consents.map(\.name))
        }
        try check(copy.copy.remarks)
    }

    /// - Throws: As for a copy.
    func check(_ remarks: [Remark]) throws(Fault) {
        guard remarks.count <= Self.mostRemarks else {
            throw .request(.unfit(field: "remarks", .wrongValue))
        }
        guard remarks.allSatisfy({ $0.keep.map(Remark.keeps.contains) ?? true }) else {
            throw .request(.unfit(field: "keep", .wrongValue))
        }
        try asFault { () throws(Refusal) in
            try check(texts: remarks.map(\.text))
            for name in remarks.compactMap(\.by) { try check([name]) }
        }
    }

    /// How many remarks a copy may have.
    static let mostRemarks = 1_000

    private func check(texts: [String]) throws(Refusal) {
        for bytes in texts.map(\.utf8.count) where bytes > answerBytes {
            throw .tooLong(bytes: bytes, limit: answerBytes)
        }
    }

    /// - Throws: `tooLong` for a text that is; `unfitField` for a sequence that is none.
    func check(_ draft: TypedDraft) throws(Fault) {
        guard draft.sequence > 0 else { throw .request(.unfit(field: "sequence", .wrongValue)) }
        let bytes = draft.text.utf8.count
        if bytes > draftBytes { throw .refusal(.tooLong(bytes: bytes, limit: draftBytes)) }
    }
}

extension ClientAlias {
    /// The pseudonym and the names that are watched.
    fileprivate var names: [String] { watchedNames + [pseudonym].compactMap(\.self) }
}

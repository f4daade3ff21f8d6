import DialogModel

extension Refusal {
    /// What happened, where, and what to do, in one or two sentences.
    package var sentence: Sentence {
        switch self {
        case .unknownDialog(let name, let nearest): .unknownDialog(name, nearest: nearest)
        case .brokenScript(let name, let errors): .brokenScript(name, errors: errors)
        case .unknownConversation: .unknownConversation
        case .notNow(let action): action.refusal
        case .required: .required
        case .unknownQuestion(let name, let nearest): .unknownQuestion(name, nearest: nearest)
        case .nothingBefore: .nothingBefore
        case .notCallable(let name): .notCallable(name)
        case .callsTooDeep(let limit): .callsTooDeep(limit: limit)
        case .readOnly(let since): .readOnly(since: since)
        case .outOfTurn: .outOfTurn
        case .unsupportedMode: .unsupportedMode
        case .tooLong(let bytes, let limit): .tooLong(bytes: bytes, limit: limit)
        case .unfitName(let limit): .unfitName(limit: limit)
        }
    }
}

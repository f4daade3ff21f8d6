import DialogModel

extension Refusal {
    /// The HTTP status under which the refusal is told.
    var status: Int {
        switch self {
        case .unknownDialog, .unknownConversation: 404
        case .brokenScript, .notNow, .required, .unknownQuestion, .nothingBefore, .notCallable,
            .callsTooDeep, .readOnly, .unsupportedMode:
            409
        case .outOfTurn: 412
        case .tooLong: 413
        case .unfitName: 400
        }
    }
}

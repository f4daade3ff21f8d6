import DialogModel

extension Fault {
    /// The HTTP status under which the fault is told.
    public var status: Int {
        switch self {
        case .unknownDialog, .unknownConversation, .unknownResource: 404
        case .brokenScript, .notNow, .required, .unknownQuestion, .nothingBefore, .notCallable,
            .callsTooDeep, .readOnly, .unsupportedMode:
            409
        case .outOfTurn: 412
        case .tooLong, .requestTooLarge: 413
        case .unfitName, .malformedRequest, .unfitField: 400
        case .wrongMethod: 405
        case .requestTooSlow: 408
        case .keyReused: 422
        case .tooManyConnections: 429
        case .notPermitted: 403
        case .diskFull: 507
        case .notWritable, .damaged, .newerSchema, .keyMissing, .keyUnfit, .keyForeign,
            .diskFailure:
            503
        case .alreadyRunning, .socketPathTooLong, .notASocket, .systemFailure, .noDaemon,
            .connectionLost, .wireMismatch, .folderUnfit, .foreignDaemon, .unexpected:
            500
        }
    }
}

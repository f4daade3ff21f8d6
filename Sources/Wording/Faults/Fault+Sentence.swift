import DialogModel

extension Fault {
    /// What happened, where, and what to do, in one or two sentences.
    public var sentence: Sentence {
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
        case .malformedRequest(let defect): .malformedRequest(defect)
        case .unknownResource: .unknownResource
        case .wrongMethod: .wrongMethod
        case .requestTooLarge(let limit): .requestTooLarge(limit: limit)
        case .requestTooSlow: .requestTooSlow
        case .tooManyConnections(let limit): .tooManyConnections(limit: limit)
        case .notPermitted: .notPermitted
        case .unfitField(let field, let defect): .unfitField(field, defect)
        case .keyReused: .keyReused
        case .diskFull(let free): .diskFull(free: free)
        case .notWritable(let path): .notWritable(path: path)
        case .damaged(let damage): .damaged(damage)
        case .newerSchema(let found, let known): .newerSchema(found: found, known: known)
        case .keyMissing(let path): .keyMissing(path: path)
        case .keyUnfit(let path, let defect): .keyUnfit(path: path, defect)
        case .keyForeign(let path): .keyForeign(path: path)
        case .diskFailure(let code): .diskFailure(code: code)
        case .alreadyRunning(let path): .alreadyRunning(path: path)
        case .socketPathTooLong(let path, let bytes, let limit):
            .socketPathTooLong(path: path, bytes: bytes, limit: limit)
        case .notASocket(let path): .notASocket(path: path)
        case .systemFailure(let call, let number): .systemFailure(call: call, errno: number)
        case .noDaemon(let path): .noDaemon(path: path)
        case .connectionLost: .connectionLost
        case .wireMismatch(let daemon): .wireMismatch(daemon: daemon)
        case .folderUnfit(let path): .folderUnfit(path: path)
        case .foreignDaemon(let path): .foreignDaemon(path: path)
        case .unexpected(let code): .unexpected(code: code)
        }
    }
}

import DialogModel

extension StartFault {
    /// What happened, where, and what to do, in one or two sentences.
    package var sentence: Sentence {
        switch self {
        case .alreadyRunning(let path): .alreadyRunning(path: path)
        case .socketPathTooLong(let path, let bytes, let limit):
            .socketPathTooLong(path: path, bytes: bytes, limit: limit)
        case .notASocket(let path): .notASocket(path: path)
        case .systemFailure(let call, let number): .systemFailure(call: call, errno: number)
        case .folderUnfit(let path): .folderUnfit(path: path)
        }
    }
}

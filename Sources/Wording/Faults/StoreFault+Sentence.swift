import DialogModel

extension StoreFault {
    /// What happened, where, and what to do, in one or two sentences.
    package var sentence: Sentence {
        switch self {
        case .diskFull(let free): .diskFull(free: free)
        case .notWritable(let path): .notWritable(path: path)
        case .damaged(let damage): .damaged(damage)
        case .newerSchema(let found, let known): .newerSchema(found: found, known: known)
        case .keyMissing(let path): .keyMissing(path: path)
        case .keyUnfit(let path, let defect): .keyUnfit(path: path, defect)
        case .keyForeign(let path): .keyForeign(path: path)
        case .diskFailure(let code): .diskFailure(code: code)
        case .systemFailure, .unexpected: fault.sentence
        }
    }
}

import DialogModel

extension LinkFault {
    /// What happened, where, and what to do, in one or two sentences.
    package var sentence: Sentence {
        switch self {
        case .noDaemon(let path): .noDaemon(path: path)
        case .connectionLost: .connectionLost
        case .wireMismatch(let daemon): .wireMismatch(daemon: daemon)
        case .foreignDaemon(let path): .foreignDaemon(path: path)
        }
    }
}

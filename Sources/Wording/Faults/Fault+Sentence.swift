import DialogModel

extension Fault {
    /// What happened, where, and what to do, in one or two sentences.
    package var sentence: Sentence {
        switch self {
        case .refusal(let fault): fault.sentence
        case .request(let fault): fault.sentence
        case .store(let fault): fault.sentence
        case .start(let fault): fault.sentence
        case .link(let fault): fault.sentence
        case .unexpected(let code): .unexpected(code: code)
        }
    }
}

extension Sentence {
    fileprivate static func unexpected(code: String) -> Sentence {
        Sentence(
            nl:
                "Er ging iets mis dat niet had mogen gebeuren (\(code)). Wat bevestigd was, is bewaard.",
            en: "Something went wrong that should not have (\(code)). What was confirmed is saved."
        )
    }
}

import DialogModel

/// What became of something typed.
enum Reading<Found: Equatable & Sendable>: Equatable, Sendable {
    /// Understood, with the words beside it, if there are any.
    case understood(Found, words: String? = nil)
    /// It says that the question does not apply.
    case doesNotApply
    case refused(Rejection)

    func map<Other>(_ transform: (Found) -> Other) -> Reading<Other> {
        switch self {
        case .understood(let found, let words): .understood(transform(found), words: words)
        case .doesNotApply: .doesNotApply
        case .refused(let reason): .refused(reason)
        }
    }
}

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

extension StringProtocol {
    /// Without spaces and line ends around it.
    var trimmed: String {
        // No cluster that begins or ends with a printed ASCII character is a space.
        let printed: ClosedRange<UInt32> = 0x21...0x7E
        if let first = unicodeScalars.first, let last = unicodeScalars.last,
            printed.contains(first.value), printed.contains(last.value)
        {
            return String(self)
        }
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

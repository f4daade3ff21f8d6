import DialogModel

/// What became of something typed.
enum Reading<Found: Equatable & Sendable>: Equatable, Sendable {
    case understood(Found)
    case refused(Rejection)

    func map<Other>(_ transform: (Found) -> Other) -> Reading<Other> {
        switch self {
        case .understood(let found): .understood(transform(found))
        case .refused(let reason): .refused(reason)
        }
    }
}

extension StringProtocol {
    /// Without spaces and line ends around it.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

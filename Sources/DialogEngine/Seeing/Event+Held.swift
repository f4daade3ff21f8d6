import DialogModel

extension Event {
    /// Whether it belongs to holding a conversation: what is said of one from elsewhere later does not, and
    /// neither does a night.
    var isHeld: Bool {
        switch self {
        case .resolved, .slept: false
        default: true
        }
    }
}

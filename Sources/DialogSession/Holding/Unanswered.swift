import DialogModel

/// A turn that was sent and has had no reply.
struct Unanswered: Hashable, Sendable {
    let input: Input
    let sequence: Int
    let key: TurnKey
}

import DialogEngine
import DialogModel

/// Its time box.
extension LiveConversation {
    /// Whether a time box runs in it.
    var isTimed: Bool { conversation.nextMark != nil }

    /// When its time box next has something to tell, if not at once then after a moment; `nil` where
    /// none runs.
    func nextMark(at now: Timestamp) -> Timestamp? {
        conversation.nextMark.map { mark in
            mark.milliseconds > now.milliseconds ? mark : now.later(by: 1_000)
        }
    }
}

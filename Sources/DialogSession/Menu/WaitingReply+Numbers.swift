import DialogModel
import SpiegelAPI

/// What the numbers stand before on the screen of what waits: first the conversations, then what
/// comes back, what is old at the end.
extension WaitingReply {
    /// How old something is that may be let go, in milliseconds: a year.
    fileprivate static let yearMilliseconds = 365 * 86_400_000

    /// What was said in the last year.
    package func recent(at now: Timestamp) -> [Kept] { kept.filter { !$0.isOld(at: now) } }

    /// What was said before that.
    package func old(at now: Timestamp) -> [Kept] { kept.filter { $0.isOld(at: now) } }

    /// The conversation that a number stands before; one that is not on the screen is perhaps the
    /// number by which it goes everywhere else.
    func conversation(numbered number: Int) -> ListedConversation? {
        if open.indices.contains(number - 1) { return open[number - 1] }
        guard kept(numbered: number) == nil else { return nil }
        return open.first { $0.number == number }
    }

    /// What comes back, that a number stands before; it is listed newest first.
    func kept(numbered number: Int) -> Kept? {
        let index = number - open.count - 1
        return kept.indices.contains(index) ? kept[index] : nil
    }
}

extension WaitingReply.Kept {
    fileprivate func isOld(at now: Timestamp) -> Bool {
        now.milliseconds - line.at.milliseconds > WaitingReply.yearMilliseconds
    }
}

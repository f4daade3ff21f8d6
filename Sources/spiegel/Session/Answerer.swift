import DialogModel
import DialogSession

/// Who answers what a session asks.
@MainActor
protocol Answerer: AnyObject {
    /// What came of `errand`.
    ///
    /// - Throws: Why nothing did.
    func reply(to errand: Errand) async throws(Fault) -> Reply
    /// The way to the daemon that keeps what is being typed, and tells what others do; `nil` where
    /// nothing is kept.
    var connection: Connection? { get }
}

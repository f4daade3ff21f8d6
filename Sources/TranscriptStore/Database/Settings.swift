/// How a store runs.
///
/// Only trials and campaigns differ from the standard.
package struct Settings: Sendable {
    /// When SQLite waits for the disk (`PRAGMA synchronous`).
    package enum Synchronous: String, Sendable, CaseIterable {
        /// At every commit: what is acknowledged survives a power cut.
        case full = "FULL"
        /// Now and then. Loses acknowledged turns in a power cut; the campaign shows that it does.
        case normal = "NORMAL"

        /// What SQLite answers when asked.
        var code: Int {
            switch self {
            case .full: 2
            case .normal: 1
            }
        }
    }

    /// When SQLite waits for the disk.
    package var synchronous: Synchronous
    /// How many bytes must stay free for a turn to be accepted: room for the write-ahead log and
    /// for erasing, which needs some itself.
    package var headroom: Int
    /// How long a store that is leaving the folder is waited for.
    package var patience: Duration
    /// Hears of each statement before it is run, without its values, so that a
    /// campaign can kill at any of them.
    package var statement: (@Sendable (_ sql: String) -> Void)?

    /// What the product runs with.
    package static let standard = Settings()

    /// The standard, but for what is named.
    package init(
        synchronous: Synchronous = .full,
        headroom: Int = 8 << 20,
        patience: Duration = .seconds(10),
        statement: (@Sendable (_ sql: String) -> Void)? = nil
    ) {
        self.synchronous = synchronous
        self.headroom = headroom
        self.patience = patience
        self.statement = statement
    }
}

/// A moment, as the daemon's clock gave it: UTC, with the offset of the writer's wall clock.
package struct Timestamp: Hashable, Codable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int
    /// What local time was ahead of UTC, in minutes.
    package let offsetMinutes: Int

    /// The moment `milliseconds` after the epoch, where clocks stood `offsetMinutes` ahead of UTC.
    package init(milliseconds: Int, offsetMinutes: Int) {
        self.milliseconds = milliseconds
        self.offsetMinutes = offsetMinutes
    }

    /// So many milliseconds later, where the clock shows the same offset.
    package func later(by milliseconds: Int) -> Timestamp {
        Timestamp(
            milliseconds: self.milliseconds + milliseconds,
            offsetMinutes: offsetMinutes
        )
    }
}

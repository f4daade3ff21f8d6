import FoundationEssentials

/// How much is typed at what reads it, where anything may be.
package enum Readings {
    /// How many lines: a slice, or as many as the campaign asks for.
    package static let count =
        ProcessInfo.processInfo.environment["SPIEGEL_READINGS"].flatMap { Int($0) } ?? 8_000
}

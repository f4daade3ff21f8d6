/// Somebody whose conversations are kept: 128 random bits, with no name, user or time in them.
package struct PersonID: Hashable, Sendable {
    /// How many bytes a name has.
    package static let byteCount = 16
    private let high: UInt64
    private let low: UInt64

    /// The person with these sixteen bytes, or `nil` if there are more or fewer.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A new person, drawn from `generator`, which must be fit for secrets.
    package static func random(using generator: inout some RandomNumberGenerator) -> Self {
        Self(high: generator.next(), low: generator.next())
    }

    /// The sixteen bytes.
    package var bytes: [UInt8] {
        [high, low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) }
        }
    }
}

import FoundationEssentials

/// The authentication tag of a sealed event: what the next event is chained to.
struct Tag: Hashable, Sendable {
    /// Sixteen bytes.
    static let byteCount = 16

    /// What the first event is chained to.
    static let none = Tag(bytes: Data(count: byteCount))

    let bytes: Data

    /// The tag that ends a sealed event.
    init(of sealed: Data) { bytes = Data(sealed.suffix(Self.byteCount)) }

    init(bytes: Data) { self.bytes = bytes }
}

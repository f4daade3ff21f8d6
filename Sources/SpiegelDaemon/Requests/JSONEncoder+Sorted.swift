import FoundationEssentials

extension JSONEncoder {
    /// One that writes the same value the same way each time: keys sorted, slashes as they are.
    static var sorted: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

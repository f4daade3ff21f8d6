extension StringProtocol {
    /// Without spaces and line ends around it.
    package var trimmed: String {
        // No cluster that begins or ends with a printed ASCII character is a space.
        let printed: ClosedRange<UInt32> = 0x21...0x7E
        if let first = unicodeScalars.first, let last = unicodeScalars.last,
            printed.contains(first.value), printed.contains(last.value)
        {
            return String(self)
        }
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

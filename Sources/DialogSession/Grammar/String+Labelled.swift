import DialogModel

extension String {
    /// What stands before the first colon, and what behind it, neither of them empty.
    var labelled: (label: String, words: String)? {
        guard let colon = firstIndex(of: ":") else { return nil }
        let label = self[..<colon].trimmed
        let words = self[index(after: colon)...].trimmed
        return label.isEmpty || words.isEmpty ? nil : (label, words)
    }
}

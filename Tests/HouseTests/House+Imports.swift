extension House.Text {
    /// The modules that the file imports, however the import is dressed.
    var imports: Set<String> {
        Set(lines.compactMap(Self.imported))
    }

    private static func imported(by line: Substring) -> String? {
        // Attributes and access before it, the kind of a single declaration after it:
        // `@testable import X`, `private import X`, `import struct X.Y`.
        var words = line.split(whereSeparator: \.isWhitespace)[...]
        let dress: Set<Substring> = [
            "public", "package", "internal", "fileprivate", "private",
        ]
        while let first = words.first, first.hasPrefix("@") || dress.contains(first) {
            words.removeFirst()
        }
        guard words.popFirst() == "import" else { return nil }
        let kinds: Set<Substring> = [
            "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
        ]
        if let first = words.first, kinds.contains(first) { words.removeFirst() }
        let name = words.first?.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        return name.map(String.init)
    }
}

extension House.Text {
    /// The types that the file declares or extends, at any depth; `extension A.B` counts for both.
    var types: Set<String> { Set(lines.flatMap(Self.types)) }

    private static let dress: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private", "final", "indirect",
    ]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "actor", "protocol", "typealias", "extension",
    ]

    private static func types(in line: Substring) -> [String] {
        let words = line.split(whereSeparator: \.isWhitespace)
            .drop { $0.hasPrefix("@") || dress.contains($0) }
        guard let kind = words.first, kinds.contains(kind), let name = words.dropFirst().first
        else { return [] }
        return name.prefix { $0.isLetter || $0.isNumber || $0 == "." }
            .split(separator: ".").map(String.init)
    }
}

import DialogModel

/// What a word processor or a web page writes where YAML wants a space or a hyphen.
///
/// Each has one cause, and so one finding; the lines are put right in a copy, so that what follows of it
/// is not told besides.
struct LookAlikes {
    private static let noBreakSpaces: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2007}"]
    private static let dashes: Set<Unicode.Scalar> = [
        "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}",
    ]
    /// The keys below which each line is a point of a list.
    private static let lists: Set = [
        "do", "then", "else", "options", "steps", "roles", "define", "rules", "topics", "deck",
    ]

    let source: Source
    let findings: Findings

    /// The lines with a space and a hyphen where those are meant; characters keep their places.
    func replaced() -> [String] { dashed(spaced(source.lines)) }

    private func spaced(_ lines: [String]) -> [String] {
        var isTold = false
        return lines.enumerated().map { number, line in
            var scalars = Array(line.unicodeScalars)
            let places = Self.structure(of: scalars).filter {
                Self.noBreakSpaces.contains(scalars[$0])
            }
            guard let first = places.first else { return line }
            for place in places { scalars[place] = " " }
            if !isTold {
                source.report(.noBreakSpace, line: number + 1, scalar: first + 1, to: findings)
            }
            isTold = true
            return Self.text(scalars)
        }
    }

    /// The places of blanks and dashes before the words of a line, and of blanks right behind its key.
    private static func structure(of scalars: [Unicode.Scalar]) -> [Int] {
        func isBlank(_ place: Int) -> Bool {
            scalars[place] == " " || noBreakSpaces.contains(scalars[place])
        }
        let start =
            scalars.indices.first { place in
                !isBlank(place) && scalars[place] != "-" && !dashes.contains(scalars[place])
            } ?? scalars.count
        let key = scalars[start...].prefix { "a"..."z" ~= $0 || $0 == "-" }
        var places = Array(0..<start)
        guard KnownKeys.all.contains(text(Array(key))), key.endIndex < scalars.count,
            scalars[key.endIndex] == ":"
        else { return places }
        places += (key.endIndex + 1..<scalars.count).prefix(while: isBlank)
        return places
    }

    private func dashed(_ lines: [String]) -> [String] {
        var isTold = false
        var lists: [Int] = []
        return lines.enumerated().map { number, line in
            var scalars = Array(line.unicodeScalars)
            guard let start = scalars.firstIndex(where: { $0 != " " }) else { return line }
            lists.removeAll { $0 > start }
            defer { if let key = Self.list(in: line) { lists.append(key) } }
            guard Self.dashes.contains(scalars[start]) else { return line }
            scalars[start] = "-"
            let written = Self.text(scalars)
            guard !lists.isEmpty || Self.hasKey(scalars[(start + 1)...]) else { return line }
            if !isTold {
                source.report(
                    .dash(corrected: written),
                    line: number + 1,
                    scalar: start + 1,
                    to: findings
                )
            }
            isTold = true
            return written
        }
    }

    /// Where the key stands that opens a list on `line`, from 0.
    private static func list(in line: String) -> Int? {
        let key = line.drop { $0 == " " || $0 == "-" }
        guard key.last == ":", lists.contains(String(key.dropLast())) else { return nil }
        return line.count - key.count
    }

    private static func hasKey(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = text(Array(scalars.drop { $0 == " " }))
        guard let colon = words.firstIndex(of: ":") else { return false }
        return KnownKeys.all.contains(String(words[..<colon]))
    }

    private static func text(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

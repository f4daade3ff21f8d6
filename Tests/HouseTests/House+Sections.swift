extension House.Text {
    /// A heading of the second degree, and the lines under it.
    struct Section {
        let heading: String
        let lines: ArraySlice<Substring>

        /// Whether something stands under the heading.
        var says: Bool { lines.contains { !$0.allSatisfy(\.isWhitespace) } }
    }

    /// A page's sections, in order.
    var sections: [Section] {
        let starts = lines.indices.filter { lines[$0].hasPrefix("## ") }
        return zip(starts, starts.dropFirst() + [lines.endIndex]).map { start, end in
            Section(heading: String(lines[start].dropFirst(3)), lines: lines[(start + 1)..<end])
        }
    }

    /// What each line has that `expression` captures.
    func captures(of expression: Regex<(Substring, Substring)>) -> [String] {
        lines.flatMap { $0.matches(of: expression).map { String($0.output.1) } }
    }
}

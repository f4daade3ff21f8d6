/// Reads a list: one item a line, or one line parted by `;`.
enum ListReader {
    private static let bullets: Set<Character> = ["-", "*", "•", "–"]

    /// The items, trimmed and without bullets; empty ones are left out.
    static func read(_ text: String) -> Reading<[String]> {
        let lines = text.split(whereSeparator: \.isNewline)
        let pieces = lines.count == 1 ? text.split(separator: ";") : lines
        let items = pieces.map { withoutBullet($0.trimmed) }.filter { !$0.isEmpty }
        return items.isEmpty ? .refused(.empty) : .understood(items)
    }

    private static func withoutBullet(_ line: String) -> String {
        guard let first = line.first, bullets.contains(first) else { return line }
        let rest = line.dropFirst()
        return rest.first?.isWhitespace ?? true ? rest.trimmed : line
    }
}

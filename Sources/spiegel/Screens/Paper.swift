import LineEditor

/// What a screen is written on: how wide, and what it can show.
///
/// All text passes through ``Visible`` here, so nothing in it can do anything to the terminal.
struct Paper: Hashable {
    /// The widest that text is set, whatever the window: longer lines read badly.
    static let widest = 76

    /// How many columns a line takes at most.
    var columns: Int
    /// How many lines are in sight at once; `nil` where it does not matter.
    var rows: Int?
    /// Whether tones are shown.
    var hasColour: Bool
    /// Whether rules and scales are drawn.
    ///
    /// Where not, the same is said in words.
    var draws: Bool

    /// Paper of `columns` columns, of which `rows` lines are in sight.
    init(columns: Int, rows: Int? = nil, hasColour: Bool, draws: Bool) {
        self.columns = max(20, min(columns, Self.widest))
        self.rows = rows
        self.hasColour = hasColour
        self.draws = draws
    }

    /// The rows, fitted and fit to be shown.
    func lines(_ rows: [Row]) -> [Visible] {
        rows.flatMap { row in
            fitted(row).map { line in
                let visible = Visible(line)
                return hasColour ? visible.toned(row.tone) : visible
            }
        }
    }

    /// Whether the rows are in sight as a whole, with a line to type on beneath them.
    func holds(_ rows: [Row]) -> Bool {
        self.rows.map { lines(rows).count < $0 } ?? true
    }

    private func fitted(_ row: Row) -> [String] {
        // Made visible before it is measured: what is replaced may be wider than what was there.
        let paragraphs = Visible(row.text).written.split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        return paragraphs.enumerated().flatMap { index, paragraph in
            let first = row.indent + (index == 0 ? 0 : row.hang)
            return wrapped(String(paragraph), first: first, later: row.indent + row.hang)
        }
    }

    private func wrapped(_ text: String, first: Int, later: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var room = max(8, columns - first)
        var width = 0
        func finish() {
            let indent = lines.isEmpty ? first : later
            lines.append(line.isEmpty ? "" : String(repeating: " ", count: indent) + line)
            (line, width, room) = ("", 0, max(8, columns - later))
        }
        for piece in pieces(of: text) {
            let size = TextWidth.of(piece)
            if width + size > room, !line.isEmpty, piece != " " { finish() }
            if size <= room {
                if line.isEmpty, piece == " ", !lines.isEmpty { continue }
                line += piece
                width += size
                continue
            }
            for character in piece {
                let size = TextWidth.of(character)
                if width + size > room { finish() }
                line.append(character)
                width += size
            }
        }
        finish()
        return lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }

    /// Words and the single spaces between them.
    private func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        for character in text {
            if character != " ", let last = pieces.last, last != " " {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
        }
        return pieces
    }
}

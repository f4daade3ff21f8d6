import LineEditor

/// One paragraph of a screen, before it is fitted to a terminal.
struct Row: Hashable {
    /// The text; it may come from anywhere.
    var text: String
    /// How it stands out.
    var tone = Visible.Tone.plain
    /// How far it stands from the margin.
    var indent = 0
    /// How much further its second and later lines stand.
    var hang = 0

    /// A paragraph of `text`.
    init(_ text: String, _ tone: Visible.Tone = .plain, indent: Int = 0, hang: Int = 0) {
        self.text = text
        self.tone = tone
        self.indent = indent
        self.hang = hang
    }

    /// An empty line.
    static let gap = Row("")
}

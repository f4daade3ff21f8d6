/// Something that is kept and may come back: an answer, or one line of a list.
package struct KeptLine: Hashable, Codable, Sendable {
    /// What it is kept as.
    package let keep: Keep
    /// The question.
    package let place: Address
    /// Which line of a list, from 1; `nil` for an answer that is none.
    package let line: Int?
    /// The words.
    package let text: String
    /// When it was said.
    package let at: Timestamp
    /// What became of it; `nil` where nobody said.
    package let fate: Fate?

    /// The words `text`, kept as `keep`.
    package init(
        keep: Keep,
        place: Address,
        line: Int?,
        text: String,
        at: Timestamp,
        fate: Fate?
    ) {
        self.keep = keep
        self.place = place
        self.line = line
        self.text = text
        self.at = at
        self.fate = fate
    }

    /// Whether it comes back.
    package var isOpen: Bool { keep.hasFate && fate?.isOpen ?? true }
}

extension ConversationSummary {
    /// What still comes back of it; of a conversation that was given up, nothing.
    package var comesBack: [KeptLine] {
        switch standing {
        case .open, .finished: kept.flatMap(\.lines).filter(\.isOpen)
        case .abandoned: []
        }
    }
}

extension ConversationSummary.KeptItem {
    /// The answer, or each line of a list.
    package var lines: [KeptLine] {
        points.isEmpty
            ? [line(nil, text)]
            : points.enumerated().map { index, point in line(index + 1, point) }
    }

    private func line(_ line: Int?, _ text: String) -> KeptLine {
        KeptLine(
            keep: keep,
            place: place,
            line: line,
            text: text,
            at: at,
            fate: fates.last { $0.line == line }?.fate
        )
    }
}

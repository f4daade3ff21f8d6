/// What somebody said about a brought copy, put beside a passage or the whole.
package struct Remark: Hashable, Codable, Sendable, Identifiable {
    /// Its name, the same wherever the copy goes.
    package let id: ItemID
    /// The passage; `nil` for the whole.
    package private(set) var passage: Address?
    /// The words.
    package let text: String
    /// Who said it, where that was put down.
    package let by: String?
    /// What it is kept as: ``Keep/agreement`` or ``Keep/worksheetLessons``; `nil` for words alone.
    package let keep: Keep?
    /// When it was said.
    package let at: Timestamp
    /// When it was last changed.
    package private(set) var changed: Timestamp
    /// What became of it; `nil` where nobody said.
    package private(set) var fate: Fate?

    /// What a remark may be kept as.
    package static let keeps: [Keep] = [.worksheetLessons, .agreement]

    /// The remark `text`.
    package init(
        id: ItemID,
        passage: Address?,
        text: String,
        by: String?,
        keep: Keep?,
        at: Timestamp,
        changed: Timestamp? = nil,
        fate: Fate? = nil
    ) {
        self.id = id
        self.passage = passage
        self.text = text
        self.by = by
        self.keep = keep
        self.at = at
        self.changed = changed ?? at
        self.fate = fate
    }

    /// The same beside another passage.
    package func about(_ passage: Address?) -> Remark {
        var remark = self
        remark.passage = passage
        return remark
    }

    /// The same, of which was said at `moment` that `fate` became of it.
    package func resolved(_ fate: Fate, at moment: Timestamp) -> Remark {
        var remark = self
        remark.fate = fate
        remark.changed = moment
        return remark
    }

    /// Where it stands among what comes back.
    package var place: Address { Address(item: id) }

    /// The remark as something that is kept; `nil` for words alone.
    package var kept: KeptLine? {
        keep.map { keep in
            KeptLine(
                keep: keep,
                place: place,
                line: nil,
                text: by.map { "\(text) (\($0))" } ?? text,
                at: at,
                fate: fate
            )
        }
    }
}

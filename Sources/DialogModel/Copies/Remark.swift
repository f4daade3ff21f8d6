/// What somebody said about a brought copy, put beside a passage or the whole.
public struct Remark: Hashable, Codable, Sendable, Identifiable {
    /// The most characters of a name.
    public static let mostNameCharacters = ClientAlias.mostCharacters

    /// Its name, the same wherever the copy goes.
    public let id: ItemID
    /// The passage; `nil` for the whole.
    public let passage: Address?
    /// The words.
    public let text: String
    /// Who said it, where that was put down.
    public let by: String?
    /// What it is kept as: ``Keep/agreement`` or ``Keep/worksheetLessons``; `nil` for words alone.
    public let keep: Keep?
    /// When it was said, and when it was last changed.
    public let at, changed: Timestamp
    /// What became of it; `nil` where nobody said.
    public let fate: Fate?

    /// What a remark may be kept as.
    public static let keeps: [Keep] = [.worksheetLessons, .agreement]

    /// The remark `text`.
    public init(
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
    public func about(_ passage: Address?) -> Remark {
        Remark(
            id: id,
            passage: passage,
            text: text,
            by: by,
            keep: keep,
            at: at,
            changed: changed,
            fate: fate
        )
    }

    /// The same, of which was said at `moment` that `fate` became of it.
    public func resolved(_ fate: Fate, at moment: Timestamp) -> Remark {
        Remark(
            id: id,
            passage: passage,
            text: text,
            by: by,
            keep: keep,
            at: at,
            changed: moment,
            fate: fate
        )
    }

    /// Where it stands among what comes back.
    public var place: Address { Address(item: id) }

    /// The remark as something that is kept; `nil` for words alone.
    public var kept: KeptLine? {
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

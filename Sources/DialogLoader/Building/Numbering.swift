import DialogModel

/// Names for what its author gave none: `say-3`, `if-2`.
struct Numbering {
    private var counts: [String: Int] = [:]
    private var calls: [String: Int] = [:]
    private var taken: Set<String>

    /// Numbers that keep clear of `taken`.
    init(taken: Set<String>) { self.taken = taken }

    /// The author's name, or the next number.
    mutating func name(_ given: Leaf?, kind: String, in frame: Frame) -> ItemID {
        if let given { return ItemID(frame.full(given.text)) }
        repeat {
            counts[kind, default: 0] += 1
        } while taken.contains("\(kind)-\(counts[kind] ?? 0)")
        return ItemID("\(kind)-\(counts[kind] ?? 0)")
    }

    /// The author's name for a call, or the dialogue's, numbered from the second on.
    mutating func name(_ given: Leaf?, ofCall dialog: String, in frame: Frame) -> ItemID {
        if let given { return ItemID(frame.full(given.text)) }
        let name = frame.full(dialog)
        if taken.insert(name).inserted { return ItemID(name) }
        repeat {
            calls[name, default: 1] += 1
        } while !taken.insert(
            "\(name)-\(calls[name] ?? 1)"
        ).inserted
        return ItemID("\(name)-\(calls[name] ?? 1)")
    }
}

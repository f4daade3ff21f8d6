import DialogModel

extension Plan.Header {
    /// The header that `lines` spell; lines that begin with `#` are comments.
    init(_ lines: [String]) throws(PlanProblem) {
        var fields: [Key: String] = [:]
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 1).map(Self.trimmed)
            guard parts.count == 2, let key = Key(rawValue: parts[0]), fields[key] == nil else {
                throw .unreadableHeader(line: index + 1)
            }
            fields[key] = parts[1]
        }
        guard let dialog = fields[.dialog] else { throw .noDialog }
        self.dialog = DialogID(dialog)
        language = try Self.choice(fields[.language], .dutch)
        depth = try Self.choice(fields[.depth], .full)
        mode = try Self.choice(fields[.mode], .alone)
        end = try Self.choice(fields[.end], .finished)
        client = ClientAlias(
            pseudonym: fields[.client],
            watchedNames: Self.names(fields[.names])
        )
        with = Self.names(fields[.with])
        fading = try fields[.fading].map { text throws(PlanProblem) in
            try Self.choice(text, .on)
        }
        recalled = try Self.recalled(fields[.recall])
        let rotation = fields[.rotation] ?? "0"
        guard let number = Int(rotation), number >= 0 else { throw .unknownValue(rotation) }
        self.rotation = number
    }

    private enum Key: String {
        case dialog, language, depth, mode, client, names, with, recall, fading, rotation, end
    }

    private static func choice<Choice: RawRepresentable<String>>(
        _ text: String?,
        _ usual: Choice
    ) throws(PlanProblem) -> Choice {
        guard let text else { return usual }
        guard let choice = Choice(rawValue: text) else { throw .unknownValue(text) }
        return choice
    }

    /// `afspraken = Piet belt | Ilse mailt; vorige = cgt`: lines that were kept, or the one answer.
    private static func recalled(_ text: String?) throws(PlanProblem) -> [Recalled] {
        var found: [Recalled] = []
        for one in text?.split(separator: ";") ?? [] {
            let parts = one.split(separator: "=", maxSplits: 1).map(trimmed)
            guard parts.count == 2 else { throw .unknownValue(String(one)) }
            let lines = parts[1].split(separator: "|").map(trimmed)
            found.append(recalled(ItemID(parts[0]), lines, isList: parts[1].contains("|")))
        }
        return found
    }

    /// A single line ends in `|` where it is one of a list.
    private static func recalled(_ id: ItemID, _ lines: [String], isList: Bool) -> Recalled {
        guard isList else {
            let date = date(lines[0])
            return Recalled(id: id, value: date.map(Value.date) ?? .text(lines[0]), shown: lines[0])
        }
        let earlier = PlanNames().draw()
        return Recalled(
            id: id,
            value: .list(lines),
            shown: lines.joined(separator: "; "),
            references: lines.indices.map { index in
                KeptReference(
                    conversation: earlier,
                    place: Address(item: id),
                    line: index + 1
                )
            }
        )
    }

    /// The day that `07-01-2027` is.
    private static func date(_ text: String) -> CalendarDate? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
    }

    private static func names(_ text: String?) -> [String] {
        text?.split(separator: ",").map(trimmed) ?? []
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}

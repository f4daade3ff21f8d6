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
        let rotation = fields[.rotation] ?? "0"
        guard let number = Int(rotation), number >= 0 else { throw .unknownValue(rotation) }
        self.rotation = number
    }

    private enum Key: String {
        case dialog, language, depth, mode, client, names, with, rotation, end
    }

    private static func choice<Choice: RawRepresentable<String>>(
        _ text: String?,
        _ usual: Choice
    ) throws(PlanProblem) -> Choice {
        guard let text else { return usual }
        guard let choice = Choice(rawValue: text) else { throw .unknownValue(text) }
        return choice
    }

    private static func names(_ text: String?) -> [String] {
        text?.split(separator: ",").map(trimmed) ?? []
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}

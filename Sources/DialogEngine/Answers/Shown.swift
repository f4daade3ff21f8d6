import DialogModel

/// How understood answers are shown.
enum Shown {
    /// An answer as a reader of `language` would write it.
    static func text(of value: Value, options: [Option], in language: Language) -> String {
        switch value {
        case .text(let text): text
        case .list(let lines): lines.joined(separator: "; ")
        case .number(let number): number.formatted(in: language)
        case .choice(let chosen):
            // Options have commas of their own.
            options.filter { chosen.contains($0.id) }.map(\.text).joined(separator: "; ")
        case .truth(let truth):
            switch language {
            case .dutch: truth ? "ja" : "nee"
            case .english: truth ? "yes" : "no"
            }
        case .date(let date):
            "\(date.day) \(MonthNames.name(of: date.month, in: language)) \(date.year)"
        }
    }
}

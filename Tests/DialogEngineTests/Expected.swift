import DialogModel
import Foundation

@testable import DialogEngine

/// A line of the files in `Readings`: what is typed, and what may be made of it.
struct Expected: Decodable, Sendable {
    /// What is asked: `scale`, `number`, `yes-no`, `date-ahead`, `date-back`, `date-any`, `choice`,
    /// `choices`, `list`, `names`.
    let kind: String
    let typed: String
    /// What it says.
    let read: Made
    /// What it may also be taken for.
    let or: [Made]?
    /// What is said beside it, where that is to be kept so.
    let words: String?
    /// The texts of the options.
    let options: [String]?
    /// What makes it hard.
    let why: String?

    /// The files; `-right` is what must be taken, `-false` what looks like it and must not.
    static let files = [
        "nl-right", "nl-false", "en-right", "en-false", "more-nl-right", "more-nl-false",
        "more-en-right", "more-en-false",
    ]

    /// The lines of a file.
    static func lines(of file: String) throws -> [Expected] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Readings"
        )
        let data = try Data(contentsOf: folder.appending(path: "\(file).jsonl"))
        return try data.split(separator: UInt8(ascii: "\n")).map { line in
            try JSONDecoder().decode(Expected.self, from: line)
        }
    }
}

/// What became of a line.
enum Made: Hashable, Decodable, Sendable, CustomStringConvertible {
    /// Taken: a number as shown, `yes` or `no`, a day as ISO 8601.
    case one(String)
    /// Taken: options by number, items, names.
    case several([String])
    case skipped
    /// Not taken: something is asked about it, or it is refused.
    case notTaken

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let word = try? container.decode(String.self) {
            switch word {
            case "ask", "refuse": self = .notTaken
            case "skip": self = .skipped
            default: self = .one(word)
            }
        } else if let numbers = try? container.decode([Int].self) {
            self = .several(numbers.map(String.init))
        } else {
            self = .several(try container.decode([String].self))
        }
    }

    var description: String {
        switch self {
        case .one(let word): word
        case .several(let parts): "[\(parts.joined(separator: " · "))]"
        case .skipped: "skipped"
        case .notTaken: "not taken"
        }
    }
}

extension Expected {
    /// The day on which the lines are typed, a Saturday.
    static let today = CalendarDate(daysSince1970: 20_785)

    /// What the reader makes of it, with the words beside it.
    func made(in language: Language) -> (made: Made, words: String?, refusal: Rejection?) {
        if kind == "names" {
            return (NameList.read(typed).map { .several($0) } ?? .notTaken, nil, nil)
        }
        let reader = AnswerReader(question: question, language: language, today: Self.today)
        switch reader.read(typed) {
        case .refused(let reason): return (.notTaken, nil, reason)
        case .doesNotApply: return (.skipped, nil, nil)
        case .understood(let value, let words):
            return (made(of: value, shown: language), words, nil)
        }
    }

    private func made(of value: Value, shown language: Language) -> Made {
        switch value {
        case .text(let text): .one(text)
        case .list(let items): .several(items)
        case .number(let number): .one(number.formatted(in: language))
        case .truth(let truth): .one(truth ? "yes" : "no")
        case .date(let date): .one(date.description)
        case .choice(let chosen): .several(chosen.map(\.name))
        }
    }

    private var question: Question.Kind {
        let options = (self.options ?? []).enumerated().map { index, text in
            Option(id: OptionID(String(index + 1)), text: text)
        }
        return switch kind {
        case "scale": .scale(Scale(lowEnd: "", highEnd: ""))
        case "number": .number(lowest: Tenths(0), highest: nil)
        case "yes-no": .yesNo
        case "date-ahead": .date(.ahead)
        case "date-back": .date(.back)
        case "date-any": .date(.any)
        case "choice": .choice(options)
        case "choices": .choices(options)
        case "list": .list
        default: .text
        }
    }
}

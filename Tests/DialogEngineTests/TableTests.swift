import DialogModel
import Testing

@testable import DialogEngine

@Suite("The tables of words")
struct TableTests {
    private static let tables: [(Language, [Illustration])] =
        NumberWords.dutch.illustrations.map { (.dutch, $0) }
        + NumberWords.english.illustrations.map { (.english, $0) }
        + (YesNoWords.illustrations + ChoiceWords.illustrations + DateWords.illustrations + [
            DoesNotApply.table.both, ListReader.bullets.both, ListReader.nothing.both,
            ListReader.endings.both, Mentions.words.both, Mentions.titles.both,
        ]).map { (.dutch, $0) }

    @Test("each reads its example, and leaves its counter-example alone")
    func illustrations() {
        #expect(Self.tables.count > 70)
        var wrong: [String] = []
        for (language, lines) in Self.tables {
            for line in lines {
                let made = made(of: line, in: language)
                if made != line.reads {
                    wrong.append("'\(line.typed)' is \(made ?? "-"), not \(line.reads ?? "-")")
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    }

    private func made(of line: Illustration, in language: Language) -> String? {
        let options = ChoiceWords.illustrated.map { Option(id: OptionID($0), text: $0) }
        let kind: Question.Kind
        switch line.asked {
        case .scale: kind = .scale(Scale(lowEnd: "", highEnd: ""))
        case .number: kind = .number(lowest: nil, highest: nil)
        case .yesNo: kind = .yesNo
        case .dateAhead: kind = .date(.ahead)
        case .dateBack: kind = .date(.back)
        case .dateAny: kind = .date(.any)
        case .choice: kind = .choice(options)
        case .choices: kind = .choices(options)
        case .list: kind = .list
        case .text:
            let words = [FoldedText.words(of: line.typed)]
            return Mentions.names(["Wil", "Anna van den Berg"], in: words).first
        }
        let reader = AnswerReader(question: kind, language: language, today: Expected.today)
        switch reader.read(line.typed) {
        case .refused: return nil
        case .doesNotApply: return "–"
        case .understood(let value, let words):
            let shown = Shown.text(of: value, options: options, in: language)
            let said = value == .list([]) ? line.typed : shown
            return words.map { "\(said): \($0)" } ?? said
        }
    }
}

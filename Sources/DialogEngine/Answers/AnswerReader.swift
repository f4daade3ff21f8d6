import DialogModel

/// Reads what was typed as an answer to a question.
struct AnswerReader {
    let question: Question.Kind
    let language: Language
    let today: CalendarDate

    /// The answer, or why it cannot be used, in time linear in the text's length.
    func read(_ raw: String) -> Reading<Value> {
        let text = raw.trimmed
        guard !text.isEmpty else { return .refused(.empty) }
        switch question {
        case .text: return .understood(.text(text))
        case .list: return ListReader.read(text).map { .list($0) }
        case .number(let lowest, let highest):
            return score(text, lowest, highest)
        case .scale(let scale): return score(text, scale.lowest, scale.highest)
        case .choice(let options):
            return ChoiceReader(options: options).readOne(text).map { .choice([$0]) }
        case .choices(let options):
            return ChoiceReader(options: options).readSeveral(text).map { .choice($0) }
        case .yesNo: return YesNoReader.read(text).map { .truth($0) }
        case .date: return DateReader(today: today).read(text).map { .date($0) }
        }
    }

    /// The options that are offered, if any.
    var options: [Option] {
        switch question {
        case .choice(let options), .choices(let options): options
        case .text, .list, .number, .scale, .yesNo, .date: []
        }
    }

    private func score(_ text: String, _ lowest: Tenths?, _ highest: Tenths?) -> Reading<Value> {
        ScoreReader(words: .of(language), lowest: lowest, highest: highest).read(text)
            .map { .number($0) }
    }
}

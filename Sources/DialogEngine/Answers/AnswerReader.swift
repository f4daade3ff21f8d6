import DialogModel

/// Reads what was typed as an answer to a question.
struct AnswerReader {
    let question: Question.Kind
    let language: Language
    let today: CalendarDate

    /// The answer, or why it cannot be used, in time linear in the text's length.
    func read(_ raw: String) -> Reading<Value> {
        let text = TidyText(raw).text.trimmed
        guard !text.isEmpty else { return .refused(.empty) }
        switch question {
        case .text: return .understood(.text(text))
        case .choice, .choices:
            // An option may say so itself.
            let reading = read(tidy: text)
            if case .refused = reading, DoesNotApply.isSaid(in: Pieces(text)) {
                return .doesNotApply
            }
            return reading
        case .list, .number, .scale, .yesNo, .date:
            return DoesNotApply.isSaid(in: Pieces(text)) ? .doesNotApply : read(tidy: text)
        }
    }

    private func read(tidy text: String) -> Reading<Value> {
        switch question {
        case .text: .understood(.text(text))
        case .list: ListReader.read(text).map { .list($0) }
        case .number(let lowest, let highest):
            score(text, lowest, highest, counts: true)
        case .scale(let scale): score(text, scale.lowest, scale.highest, counts: false)
        case .choice(let options):
            ChoiceReader(options: options, language: language).readOne(text)
                .map { .choice([$0]) }
        case .choices(let options):
            ChoiceReader(options: options, language: language).readSeveral(text)
                .map { .choice($0) }
        case .yesNo: YesNoReader.read(text).map { .truth($0) }
        case .date(let looking):
            DateReader(today: today, looking: looking, language: language).read(text)
                .map { .date($0) }
        }
    }

    /// The options that are offered, if any.
    var options: [Option] { question.options }

    private func score(
        _ text: String,
        _ lowest: Tenths?,
        _ highest: Tenths?,
        counts: Bool
    ) -> Reading<Value> {
        ScoreReader(words: .of(language), lowest: lowest, highest: highest, counts: counts)
            .read(text).map { .number($0) }
    }
}

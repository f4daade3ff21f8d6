import DialogModel

/// Reads what is typed after something was asked about an answer: `ja` to what was offered, the one of
/// several days that a weekday or a number tells, the same answer again, which means it, or `nee` and what
/// was meant.
struct Confirmation {
    private let doubt: Event.Rejected
    private let reader: AnswerReader

    init(of doubt: Event.Rejected, readBy reader: AnswerReader) {
        (self.doubt, self.reader) = (doubt, reader)
    }

    /// What `raw` settles; `nil` where it is an answer of its own.
    func read(_ raw: String) -> Reading<Value>? {
        if OptionMatch.bare(raw) == OptionMatch.bare(doubt.raw), let meant { return meant }
        if let day = told(by: raw) { return .understood(.date(day)) }
        guard case .understood(true, nil) = YesNoReader.read(raw) else { return corrected(by: raw) }
        return offered.map { .understood($0) }
    }

    /// What stands behind a no to what was offered: `nee, 7`.
    private func corrected(by raw: String) -> Reading<Value>? {
        guard offered != nil, let no = FoldedText.words(of: raw).first,
            YesNoWords.no.contains(no.folded) || YesNoWords.noAlone.contains(no.folded)
        else { return nil }
        let rest = raw[no.original.endIndex...].drop { !$0.isLetter && !$0.isNumber }
        guard !rest.isEmpty, case .understood(let value, let words) = reader.read(String(rest))
        else { return nil }
        return .understood(value, words: words)
    }

    /// The one of several days that a few words tell: `donderdag`, `de 10e`.
    private func told(by raw: String) -> CalendarDate? {
        guard case .severalDates(let days) = doubt.reason else { return nil }
        let pieces = Pieces(raw).all
        let telling = pieces.compactMap { piece -> ((CalendarDate) -> Bool)? in
            switch piece.kind {
            case .word(let word): DateWords.weekdays[word].map { day in { $0.weekday == day } }
            case .digits(let digits): { $0.day == Int(digits) }
            case .mark: nil
            }
        }
        let fitting = days.filter { day in telling.allSatisfy { $0(day) } }
        return !telling.isEmpty && pieces.count <= 3 && fitting.count == 1 ? fitting[0] : nil
    }

    /// The one thing that was offered.
    private var offered: Value? {
        switch doubt.reason {
        case .severalNumbers: doubt.reason.proposed.map { .number($0) }
        case .severalDates(let dates): dates.count == 1 ? .date(dates[0]) : nil
        case .wrongWay(let date, let instead): .date(instead ?? date)
        case .severalItems(let items): .list(items)
        case .notAnOption(let nearest):
            reader.options.first { $0.text == nearest }.map { .choice([$0.id]) }
        case .empty, .notANumber, .outOfRange, .tooPrecise, .ambiguousOption, .notYesOrNo,
            .notADate, .tooLong:
            nil
        }
    }

    /// What was typed, where it can be meant as it stands.
    private var meant: Reading<Value>? {
        switch doubt.reason {
        case .wrongWay(let date, _): .understood(.date(date))
        case .severalItems: .understood(.list([TidyText(doubt.raw).text.trimmed]))
        case .empty, .notANumber, .outOfRange, .severalNumbers, .tooPrecise, .notAnOption,
            .ambiguousOption, .notYesOrNo, .notADate, .severalDates, .tooLong:
            nil
        }
    }
}

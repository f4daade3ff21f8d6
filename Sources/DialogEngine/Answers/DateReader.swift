import DialogModel

/// Reads a day as people write it in the Netherlands: the day before the month, in Dutch or English,
/// also as `dinsdag`, `over twee weken` or `eerste maandag van januari`.
///
/// What is said behind it, a time for one, is kept. A weekday that the date does not have, a day on
/// the wrong side of today and days of which one is meant are asked about.
struct DateReader {
    /// The day on which the answer is given.
    let today: CalendarDate
    /// On which side of it a day is asked for.
    let looking: Question.Looking
    let language: Language

    /// How many days are offered to choose from.
    private static let mostOffered = 4

    /// The day, or why there is none.
    func read(_ text: String) -> Reading<CalendarDate> {
        let pieces = Pieces(text).withoutAbbreviations
        let parser = DateParser(pieces, today: today)
        let found = phrases(parser)
        guard let first = found.first else { return suggestion(pieces) }
        let context = DateContext(parser: parser)
        let days = self.days(found)
        let isAlone = found.count == 1 && !first.isDoubtful
        guard days.count == 1, let day = days.first, isAlone,
            case .answer(let words) = context.sense(of: first)
        else { return asked(days) }
        guard resolver.fits(day) else {
            return .refused(.wrongWay(day, instead: resolver.turned(day)))
        }
        return .understood(day, words: words)
    }

    private var resolver: DateResolver { DateResolver(today: today, looking: looking) }

    private func days(_ phrases: [DatePhrase]) -> [CalendarDate] {
        var days: [CalendarDate] = []
        for day in phrases.flatMap(resolver.days) where !days.contains(day) { days.append(day) }
        return days
    }

    private func phrases(_ parser: DateParser) -> [DatePhrase] {
        var found: [DatePhrase] = []
        var place = 0
        while place < parser.pieces.all.count {
            if let phrase = parser.phrase(at: place) {
                found.append(phrase)
                place = max(phrase.range.upperBound, place + 1)
                // What is said for a reason is no other day.
                if DateContext(parser: parser).opens(at: place) { break }
            } else {
                place += 1
            }
        }
        return found
    }

    private func asked(_ days: [CalendarDate]) -> Reading<CalendarDate> {
        .refused(
            days.isEmpty ? .notADate : .severalDates(Array(days.prefix(Self.mostOffered)))
        )
    }

    /// Asks about a day whose name was perhaps mistyped.
    private func suggestion(_ pieces: Pieces) -> Reading<CalendarDate> {
        guard pieces.all.count <= 12 else { return .refused(.notADate) }
        var text = ""
        var isCorrected = false
        for (place, piece) in pieces.all.enumerated() {
            if !piece.isGlued { text += " " }
            let meant = pieces.word(place).flatMap(near)
            isCorrected = isCorrected || meant != nil
            text += meant ?? pieces.original(place..<(place + 1))
        }
        guard isCorrected else { return .refused(.notADate) }
        return asked(days(phrases(DateParser(Pieces(text), today: today))))
    }

    private func near(_ word: String) -> String? {
        guard word.utf8.count >= 5, DateWords.weekdays[word] == nil else { return nil }
        let names = DateWords.weekdays.words + DateWords.days.words + MonthNames.table.words
        return names.first { $0.utf8.count >= 6 && Nearest.isSlip(word, for: $0) }
    }
}

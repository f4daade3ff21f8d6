import DialogModel

extension ConversationRejections {
    /// Which of these days is meant.
    static func which(_ dates: [CalendarDate]) -> Sentence {
        let dutch = Listing.or(dates.map { ReportDates.weekday($0).dutch }, .dutch)
        let english = Listing.or(dates.map { ReportDates.weekday($0).english }, .english)
        let question = Sentence(nl: "Bedoel je \(dutch)?", en: "Do you mean \(english)?")
        return dates.count == 1 ? question.followed(by: sayYes) : question
    }

    /// A day lies on the other side of today than was asked for.
    static func wrongWay(_ date: CalendarDate, instead: CalendarDate?, today: Side) -> Sentence {
        let day = ReportDates.weekday(date)
        let gone: Sentence =
            switch today {
            case .before:
                Sentence(nl: "\(day.dutch) is al geweest.", en: "\(day.english) has gone by.")
            case .behind:
                Sentence(nl: "\(day.dutch) moet nog komen.", en: "\(day.english) is yet to come.")
            }
        guard let instead else {
            return gone.followed(
                by: Sentence(
                    nl: "Typ het nog eens als je die dag bedoelt.",
                    en: "Type it again if you mean that day."
                )
            )
        }
        let other = ReportDates.weekday(instead)
        return gone.followed(
            by: Sentence(
                nl: "Bedoel je \(other.dutch)? Typ ja, of typ het nog eens als het klopt.",
                en: "Do you mean \(other.english)? Type yes, or type it again if it is right."
            )
        )
    }

    /// On which side of today a day lies.
    enum Side { case before, behind }

    /// A line that may be several items, or the end of a list.
    static func items(_ items: [String]) -> Sentence {
        guard items.count > 1 else {
            let item = items.first ?? ""
            return Sentence(
                nl: "Is '\(item)' een punt van je lijst? Typ dan ja.",
                en: "Is '\(item)' an item of your list? Then type yes."
            )
        }
        let (dutch, english) = (quoted(items, .dutch), quoted(items, .english))
        return Sentence(
            nl: "Zijn dat \(items.count) punten: \(dutch)? Typ ja, of typ het nog eens als het één "
                + "punt is.",
            en:
                "Are those \(items.count) items: \(english)? Type yes, or type it again if it is one."
        )
    }

    /// How the one thing offered is taken.
    static let sayYes = Sentence(nl: "Typ dan ja.", en: "Then type yes.")

    private static func quoted(_ items: [String], _ language: Language) -> String {
        Listing.and(items.map { "'\($0)'" }, language)
    }
}

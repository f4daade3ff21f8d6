import DialogModel

/// A day as it stands in a text.
struct DatePhrase: Equatable {
    /// What is said of it.
    enum Sense: Equatable {
        /// This day, or one of these.
        case days([CalendarDate])
        /// A day of the week, 1 (Monday) to 7.
        case weekday(Int)
        /// A day of a month, its year left out.
        case monthDay(month: Int, day: Int)
        /// A day of a month that is left out.
        case dayOfMonth(Int)
        /// A day of a week of the year, counted as the standard counts.
        case weekdayOfWeek(weekday: Int, week: Int)
        /// The so-maniest such weekday of a month, its year left out; 0 is the last.
        case weekdayOfMonth(ordinal: Int, weekday: Int, month: Int)
    }

    let sense: Sense
    /// The day of the week that it is said to be.
    var weekday: Int?
    /// The pieces that it is made of.
    var range: Range<Int>
    /// Whether something else may be meant.
    var isDoubtful = false
    /// The side of today on which it is said to lie, as in `12 maart jl.`, if it is said.
    var side: Question.Looking?
}

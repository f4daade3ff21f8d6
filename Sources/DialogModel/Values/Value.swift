/// An answer as it was understood.
package enum Value: Hashable, Codable, Sendable {
    /// Open text, trimmed.
    case text(String)
    /// Several lines, each trimmed and not empty.
    case list([String])
    /// A number or a score on a scale.
    case number(Tenths)
    /// The chosen options, in the order in which the script offers them; one where one is asked.
    case choice([OptionID])
    /// Yes or no.
    case truth(Bool)
    /// A day.
    case date(CalendarDate)
}

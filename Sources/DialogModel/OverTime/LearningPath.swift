/// Where a team stands on its learning path (method M11), and whoever asks with it: what was done is
/// ticked, and nothing says how often a person reflects.
package struct LearningPath: Hashable, Codable, Sendable {
    /// A month, and whether the team met in it.
    package struct Month: Hashable, Codable, Sendable {
        /// Its first day.
        package let first: CalendarDate
        /// Whether there was a meeting.
        package let hasMeeting: Bool

        /// The month that begins on `first`.
        package init(first: CalendarDate, hasMeeting: Bool) {
            self.first = first
            self.hasMeeting = hasMeeting
        }
    }

    /// When the team last went through whether it is ready to start; `nil` where it did not.
    package let ready: Timestamp?
    /// The day of the start meeting, as shown.
    package let start: String?
    /// Who keeps the method on the agenda.
    package let advocate: String?
    /// The last twelve months, the present one last.
    package let months: [Month]
    /// Whether a meeting was prepared in the last year.
    package let isPrepared: Bool
    /// Whether whoever asks reflected in the last year: alone, and with a colleague.
    package let reflectsAlone: Bool, reflectsTogether: Bool

    /// A path of the parts named.
    package init(
        ready: Timestamp?,
        start: String?,
        advocate: String?,
        months: [Month],
        isPrepared: Bool,
        reflectsAlone: Bool,
        reflectsTogether: Bool
    ) {
        self.ready = ready
        self.start = start
        self.advocate = advocate
        self.months = months
        self.isPrepared = isPrepared
        self.reflectsAlone = reflectsAlone
        self.reflectsTogether = reflectsTogether
    }
}

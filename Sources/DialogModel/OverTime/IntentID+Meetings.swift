/// The questions of the method that are looked at over time, as its data file calls them.
extension IntentID {
    /// How attuned a team was to each other (M6 and M7).
    package static let attunement: [IntentID] = ["M6.evaluatie.2", "M7.evaluatie.2"]
    /// How safe it is in a team (M1).
    package static let safety: [IntentID] = ["M1.contact.3"]
    /// Which theory was on the programme (I1).
    package static let theory: IntentID = "I1.welkom.theorie"
    /// Whether it was an exercise or an example of one's own (I1).
    package static let form: IntentID = "I1.welkom.vorm"
    /// Which theory comes next (I1).
    package static let nextTheory: IntentID = "I1.volgende.onderwerp"
    /// When the next meeting is (I1, M6 and M7).
    package static let nextDate: [IntentID] = [
        "I1.volgende.datum", "M6.ours.datum", "M7.ours.datum",
    ]
    /// Who brings something to it.
    package static let nextBringer: [IntentID] = [
        "I1.volgende.voorbereider", "M6.vooruitblik.1", "M7.vooruitblik.1",
    ]
    /// What a team wants to improve itself (M1).
    package static let improvements: IntentID = "M1.ambitie.3"
    /// When the learning path begins (M1).
    package static let start: IntentID = "M1.werk.1"
    /// Who keeps the method on the agenda (M10).
    package static let advocate: IntentID = "M10.kartrekker"
}

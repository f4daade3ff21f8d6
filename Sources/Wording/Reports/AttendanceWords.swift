import DialogModel

/// What stands on the proof of who took part in a meeting.
package enum AttendanceWords {
    /// The title.
    package static let title = Sentence(nl: "Bewijs van deelname", en: "Proof of attendance")
    /// Over what was attended.
    package static let what = Sentence(nl: "De bijeenkomst", en: "The meeting")
    /// What kind of meeting it was.
    package static let meeting = Sentence(nl: "Bijeenkomst", en: "Meeting")
    /// When it was.
    package static let day = Sentence(nl: "Datum", en: "Date")
    /// How long it took.
    package static let length = Sentence(nl: "Duur", en: "Length")
    /// Who was there.
    package static let present = Sentence(nl: "Aanwezig", en: "Present")
    /// Over the signature.
    package static let signed = Sentence(nl: "Ondertekening", en: "Signed by")
    /// Who signs.
    package static let name = Sentence(nl: "Naam", en: "Name")
    /// The signature itself.
    package static let signature = Sentence(nl: "Handtekening", en: "Signature")
    /// What is left out.
    package static let nothingSaid = Sentence(
        nl: "Wat er besproken is, staat hier niet in.",
        en: "What was talked about is not in this."
    )
}

import DialogModel

/// What stands on the proof of who took part in a meeting.
public enum AttendanceWords {
    /// The title.
    public static let title = Sentence(nl: "Bewijs van deelname", en: "Proof of attendance")
    /// Over what was attended.
    public static let what = Sentence(nl: "De bijeenkomst", en: "The meeting")
    /// What kind of meeting it was.
    public static let meeting = Sentence(nl: "Bijeenkomst", en: "Meeting")
    /// When it was.
    public static let day = Sentence(nl: "Datum", en: "Date")
    /// How long it took.
    public static let length = Sentence(nl: "Duur", en: "Length")
    /// Who was there.
    public static let present = Sentence(nl: "Aanwezig", en: "Present")
    /// Over the signature.
    public static let signed = Sentence(nl: "Ondertekening", en: "Signed by")
    /// Who signs.
    public static let name = Sentence(nl: "Naam", en: "Name")
    /// The signature itself.
    public static let signature = Sentence(nl: "Handtekening", en: "Signature")
    /// What is left out.
    public static let nothingSaid = Sentence(
        nl: "Wat er besproken is, staat hier niet in.",
        en: "What was talked about is not in this."
    )
}

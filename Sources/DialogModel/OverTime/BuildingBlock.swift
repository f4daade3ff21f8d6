/// A building block of a conversation (method M3), by the name that the method's data file gives it.
package enum BuildingBlock: String, Hashable, Codable, Sendable, CaseIterable {
    /// Which subjects come back (*terugblik*).
    case lookBack = "M3.terugblik"
    /// What is important today (*inventarisatie*).
    case inventory = "M3.inventarisatie"
    /// What comes first (*prioritering*).
    case priority = "M3.prioritering"
    /// What it is about, and who else is involved (*bespreking*).
    case discussion = "M3.bespreking"
    /// How conversation and bond were (*evaluatie van gesprek en band*).
    case evaluation = "M3.evaluatie"
    /// What is remembered for next time (*vooruitblik*).
    case lookAhead = "M3.vooruitblik"

    /// What the method's data file calls it.
    package var intent: IntentID { IntentID(rawValue) }
}

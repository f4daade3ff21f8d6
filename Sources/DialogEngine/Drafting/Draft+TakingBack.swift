import DialogModel

extension Draft {
    /// Drops for good what an answer was before it was rewritten.
    mutating func takeBack(_ place: Address) throws(Refusal) {
        guard let takingBack = TakingBack(of: conversation, at: place) else {
            throw .notNow(.takeBack)
        }
        let past = takingBack.events()
        guard past != conversation.events else { throw .notNow(.takeBack) }
        do {
            try rewrite(past)
        } catch {
            // Blanks for words leave a log that makes sense; what did not would not be kept.
            throw .notNow(.takeBack)
        }
        record(.takenBack(.init(place: takingBack.place)))
    }
}

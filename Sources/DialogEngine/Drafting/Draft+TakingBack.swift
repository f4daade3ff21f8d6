import DialogModel

extension Draft {
    /// Drops for good what an answer was before it was rewritten.
    mutating func takeBack(_ place: Address) throws(Fault) {
        guard let takingBack = TakingBack(of: conversation, at: place) else {
            throw .notNow(.takeBack)
        }
        let past = takingBack.events()
        guard past != conversation.events else { throw .notNow(.takeBack) }
        try rewrite(past)
        record(.takenBack(.init(place: takingBack.place)))
    }
}

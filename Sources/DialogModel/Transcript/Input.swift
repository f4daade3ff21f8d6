/// What a user does in a conversation.
package enum Input: Hashable, Codable, Sendable {
    /// Answers the open question with what was typed.
    case answer(String)
    /// Passes over the open question; while revisiting, leaves the answer as it was.
    case skip
    /// Goes back to the question before; while revisiting, one further back.
    case back
    /// Goes back to the question at an address.
    case revise(Address)
    /// Says what to do with answers that no longer fit.
    case settleStale(StaleChoice)
    /// Makes a note.
    case note(String)
    /// Asks one of the offered questions, in the asker's words if given.
    case choose(Address, wording: String?)
    /// Asks several of the offered questions, one after the other.
    case pick([Address])
    /// Where there are several: asks a question of one's own, in front of an open one.
    case ask(String)
    /// Goes on from the offered questions to the next step.
    case next
    /// Runs another dialogue here and comes back.
    case call(DialogID)
    /// Rings the bell.
    case ring
    /// Gives the turn to someone, by name.
    case handOver(to: String)
    /// Makes the present time box longer.
    case extend(minutes: Int)
    /// Says whether cues may lead to one more question from here on.
    case turnProbing(Event.Started.Probing)
    /// Says how much time there is, from the present step on.
    case turnDepth(Question.Depth)
    /// Says whether steps ask one question alone, from the present one on.
    case turnFading(Event.Started.Fading)
    /// Asks for the rest of the present step's questions.
    case widen
    /// Says anew whom it is about and which names should not stay in.
    case alias(ClientAlias)
    /// Hands out roles anew, by name; whoever is not known takes part from here on.
    case cast([RoleID: [String]])
    /// Drops for good what the answer at an address was before it was rewritten.
    case takeBack(Address)
    /// Says what became of the answer at an address that is kept, or of one line of it, from 1.
    case resolve(Address, line: Int?, Fate)
    /// Lets time pass: the clock's own input, from which marks come.
    case tick
    /// Stops for now.
    case pause
    /// Goes on.
    case resume
    /// Ends before the last question: the dialogue that the user called, where one is under way, else the
    /// conversation.
    case finish
    /// Gives up.
    case abandon
}

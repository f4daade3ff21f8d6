/// Something that happened in a conversation.
///
/// Events are facts: what was shown, understood, chosen or noticed is written in them and never
/// decided again.
package enum Event: Hashable, Sendable {
    /// The conversation began.
    case started(Started)
    /// A step began.
    case entered(Entered)
    /// A text was said.
    case said(Said)
    /// A question was asked.
    case asked(Asked)
    /// The question was answered.
    case answered(Answered)
    /// An answer was there before the question: from an earlier conversation, or from the dialogue that
    /// called this one. It is not asked.
    case given(Given)
    /// An answer could not be used; nothing moved.
    case rejected(Rejected)
    /// A question was passed over.
    case skipped(Skipped)
    /// A fork was taken.
    case branched(Branched)
    /// The lines of a loop were fixed, or fixed anew after a revision.
    case looped(Looped)
    /// Another dialogue began inside this one.
    case called(Called)
    /// It ended, or was left, and the conversation went on where it was called.
    case returned(Returned)
    /// An answer, a note, or a question of one's own holds names that the user wanted to keep out.
    case mentioned(Mentioned)
    /// The user went back to an answered question, to answer it again or leave it.
    case revisiting(Revisiting)
    /// The answer was left as it was.
    case left(Left)
    /// Answers no longer fit, since another was revised.
    case becameStale(BecameStale)
    /// The user said what to do with them.
    case settledStale(SettledStale)
    /// A note was made, at the question that was open, or afterwards.
    case noted(Noted)
    /// A step's questions were shown to choose from; one that was open and without an answer was
    /// taken back.
    case offered(Offered)
    /// Several of them were chosen at once, to be asked one after the other.
    case picked(Picked)
    /// The asker went on, leaving these questions of a step unasked.
    case closed(Closed)
    /// It became someone else's turn.
    case handedOver(HandedOver)
    /// A time box came to a mark.
    case passed(Passed)
    /// A time box was made longer.
    case extended(Extended)
    /// Cues no longer lead to one more question, or do so again.
    case turnedProbing(TurnedProbing)
    /// There is more or less time than was said.
    case turnedDepth(TurnedDepth)
    /// A step asks more or less of what is known by heart.
    case turnedFading(TurnedFading)
    /// It was said anew whom it is about.
    case aliased(Aliased)
    /// Somebody takes part from here on.
    case joined(Joined)
    /// It was asked who takes which role.
    case askedRoles(AskedRoles)
    /// Roles were handed out anew.
    case cast(Cast)
    /// What an answer was before it was rewritten was dropped for good.
    case takenBack(TakenBack)
    /// It was said what became of something that is kept.
    case resolved(Resolved)
    /// The bell was rung: the method's question that fits the moment was shown.
    case rang(Rang)
    /// Time went by that does not count: the machine was suspended, or somebody alone was away.
    case slept(Slept)
    /// The user stopped for now.
    case paused
    /// The user went on.
    case resumed
    /// The last question was settled, or the user ended the conversation.
    case finished
    /// The user gave up; the conversation stays readable.
    case abandoned
    /// A kind that this version does not know. The conversation can be read but not continued.
    case unknown(Unknown)
}

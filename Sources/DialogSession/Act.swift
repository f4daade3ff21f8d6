import DialogModel

/// What a session wants done.
package enum Act: Hashable, Sendable {
    /// To be shown, in this order.
    case show([Scene])
    /// A line is to be read; where one is being read already, it goes on.
    case listen(Listening)
    /// To be asked of the daemon; its reply, or why there is none, is to be told.
    case ask(Request)
    /// A conversation is to be followed, from this sequence on.
    case follow(ConversationID, after: Int)
    /// No conversation is to be followed any more.
    case unfollow
    /// The screen is to be wiped, with what can be scrolled back to; where that cannot be done the
    /// scenes are shown.
    case wipe(otherwise: [Scene])
    /// The screen is to be empty for what comes next, as a slide is; where it cannot be, nothing is done.
    case turnPage
    /// It is over.
    case leave(Leaving)
}

/// How a session ended.
package enum Leaving: Hashable, Sendable {
    /// The conversation is paused, or nothing was begun.
    case paused
    /// The conversation is at its end.
    case finished
    /// It was given up.
    case abandoned
    /// It can be read and not continued.
    case readOnly
    /// Nothing more can be done here.
    case failed(Fault)
}

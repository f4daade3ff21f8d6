import DialogModel

/// What a session finds around it.
package struct Surroundings: Sendable {
    /// The user's language.
    package let language: Language
    /// Whether somebody types, as opposed to a file or pipe.
    package let isInteractive: Bool
    /// Whether anything may be asked that was not said.
    package let mayAsk: Bool
    /// Whether a dialogue is only tried: nothing of it is kept, to go on with or to read again.
    package let isTrial: Bool
    /// Whether something can be shown above a line that is being typed.
    package let showsAbove: Bool
    /// The present, on the reader's clock.
    package let now: @Sendable () -> Timestamp
    /// Time that only goes forward, and stands still while the machine is suspended, in milliseconds.
    package let elapsed: @Sendable () -> Int
    /// Draws names for conversations and keys for turns.
    package let draw: @Sendable () -> ConversationID

    /// Surroundings of the parts named.
    package init(
        language: Language,
        isInteractive: Bool,
        mayAsk: Bool,
        isTrial: Bool = false,
        showsAbove: Bool,
        now: @escaping @Sendable () -> Timestamp,
        elapsed: @escaping @Sendable () -> Int,
        draw: @escaping @Sendable () -> ConversationID
    ) {
        self.language = language
        self.isInteractive = isInteractive
        self.mayAsk = mayAsk
        self.isTrial = isTrial
        self.showsAbove = showsAbove
        self.now = now
        self.elapsed = elapsed
        self.draw = draw
    }

    /// A new key for a turn.
    package func key() -> TurnKey {
        guard let key = TurnKey(draw().hex) else { preconditionFailure("hexadecimal digits fit") }
        return key
    }
}

import DialogModel

/// What a session finds around it.
public struct Surroundings: Sendable {
    /// The user's language.
    public let language: Language
    /// Whether somebody types, as opposed to a file or pipe.
    public let isInteractive: Bool
    /// Whether anything may be asked that was not said.
    public let mayAsk: Bool
    /// Whether a dialogue is only tried: nothing of it is kept, to go on with or to read again.
    public let isTrial: Bool
    /// Whether something can be shown above a line that is being typed.
    public let showsAbove: Bool
    /// The present, on the reader's clock.
    public let now: @Sendable () -> Timestamp
    /// Time that only goes forward, and stands still while the machine is suspended, in milliseconds.
    public let elapsed: @Sendable () -> Int
    /// Draws names for conversations and keys for turns.
    public let draw: @Sendable () -> ConversationID

    /// Surroundings of the parts named.
    public init(
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
    public func key() -> TurnKey {
        guard let key = TurnKey(draw().hex) else { preconditionFailure("hexadecimal digits fit") }
        return key
    }
}

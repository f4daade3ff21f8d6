import DialogModel

/// One turn being taken: a draft of the conversation that replaces it only when the whole turn
/// has been decided.
struct Turn {
    private(set) var conversation: Conversation
    let now: Timestamp
    private let key: TurnKey
    private let by: String?
    /// What was asked, until it stands with the turn's first event.
    private var request: RequestDigest?

    init(
        of conversation: Conversation,
        at now: Timestamp,
        key: TurnKey,
        by: String?,
        request: RequestDigest? = nil
    ) {
        self.conversation = conversation
        self.now = now
        self.key = key
        self.by = by
        self.request = request
    }

    var state: ConversationState { conversation.state }

    /// Records that something happened.
    mutating func record(_ event: Event) {
        conversation.append(
            RecordedEvent(
                sequence: conversation.sequence + 1,
                at: now,
                turn: key,
                by: by,
                request: request,
                event: event
            )
        )
        request = nil
    }

    /// What conditions and texts come to at a place.
    func evaluation(at frame: Frame, without hidden: Set<Address> = []) -> Evaluation {
        conversation.evaluation(at: frame, without: hidden)
    }
}

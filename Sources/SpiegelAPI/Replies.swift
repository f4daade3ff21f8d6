import DialogModel

/// How the daemon is: `GET /v1/health`.
public struct Health: Codable, Hashable, Sendable {
    /// The release.
    public let release: String
    /// The version of the wire.
    public let wire: Int

    /// The health of `release`.
    public init(release: String, wire: Int) {
        self.release = release
        self.wire = wire
    }
}

/// A dialogue that can be begun.
public struct CatalogueEntry: Codable, Hashable, Sendable {
    /// The name.
    public let id: DialogID
    /// The language.
    public let language: Language
    /// The title.
    public let title: String
    /// What it is for.
    public let summary: String
    /// How it may be held.
    public let modes: [Dialog.Mode]
    /// How long it takes.
    public let minutes: Dialog.Minutes?
    /// Whether it can be held in little time.
    public let hasShortForm: Bool
    /// The word that calls it inside another.
    public let shortcut: String?
    /// The roles that people take, in the order in which they are handed out, without what only
    /// their players may read.
    public let roles: [Role]

    /// The entry of `dialog`.
    public init(_ dialog: Dialog) {
        id = dialog.id
        language = dialog.language
        title = dialog.title
        summary = dialog.summary
        modes = dialog.modes
        minutes = dialog.minutes
        hasShortForm = dialog.hasShortForm
        shortcut = dialog.shortcut
        roles = dialog.roles.map(\.unwhispered)
    }
}

/// The dialogues of every language: `GET /v1/dialogs`.
public struct Catalogue: Codable, Hashable, Sendable {
    /// The dialogues, by name and language.
    public let dialogs: [CatalogueEntry]

    /// A catalogue of `dialogs`.
    public init(dialogs: [CatalogueEntry]) { self.dialogs = dialogs }
}

/// A conversation in a list.
public struct ListedConversation: Codable, Hashable, Sendable {
    /// Its name.
    public let id: ConversationID
    /// Its number for this user, from 1.
    public let number: Int
    /// The sequence of its last event.
    public let sequence: Int
    /// What it is about.
    public let summary: ConversationSummary

    /// The conversation `id`.
    public init(id: ConversationID, number: Int, sequence: Int, summary: ConversationSummary) {
        self.id = id
        self.number = number
        self.sequence = sequence
        self.summary = summary
    }
}

/// A conversation that cannot be shown in a list, and why; it can be erased.
public struct ClosedConversation: Codable, Hashable, Sendable {
    /// Its name.
    public let id: ConversationID
    /// Its number for this user, from 1.
    public let number: Int
    /// Why: `damaged`, or `readOnly` for one that a later release wrote.
    public let fault: Fault

    /// The conversation `id`.
    public init(id: ConversationID, number: Int, fault: Fault) {
        self.id = id
        self.number = number
        self.fault = fault
    }
}

/// A page of conversations, newest first: `GET /v1/conversations?before=N&limit=N`, or the one of
/// `?number=N`.
public struct ConversationPage: Codable, Hashable, Sendable {
    /// The conversations.
    public let conversations: [ListedConversation]
    /// Those of the same stretch that cannot be shown.
    public let closed: [ClosedConversation]
    /// What to give as `before` for the next page; `nil` on the last.
    public let next: Int?

    /// A page of `conversations`.
    public init(
        conversations: [ListedConversation],
        closed: [ClosedConversation],
        next: Int?
    ) {
        self.conversations = conversations
        self.closed = closed
        self.next = next
    }
}

/// What waits: `GET /v1/overview`.
///
/// A client shows it as counts until asked.
public struct Overview: Codable, Hashable, Sendable {
    /// An intention, with the conversation that it comes from.
    public struct Intention: Codable, Hashable, Sendable {
        /// The conversation's number.
        public let number: Int
        /// The conversation's title.
        public let title: String
        /// The intention.
        public let kept: ConversationSummary.KeptItem

        /// An intention out of conversation `number`.
        public init(number: Int, title: String, kept: ConversationSummary.KeptItem) {
            self.number = number
            self.title = title
            self.kept = kept
        }
    }

    /// Conversations that can be gone on with, newest first.
    public let open: [ListedConversation]
    /// Intentions, newest first.
    public let intentions: [Intention]
    /// How many conversations there are.
    public let total: Int
    /// What was noticed when the store was opened, and is to be told.
    public let findings: [StoreFinding]

    /// What waits among `total` conversations.
    public init(
        open: [ListedConversation],
        intentions: [Intention],
        total: Int,
        findings: [StoreFinding]
    ) {
        self.open = open
        self.intentions = intentions
        self.total = total
        self.findings = findings
    }
}

/// A conversation and what it waits for: the reply to a beginning, and to
/// `GET /v1/conversations/{id}`.
public struct ConversationReply: Codable, Hashable, Sendable {
    /// The conversation as lists show it.
    public let conversation: ListedConversation
    /// What it waits for.
    public let prompt: Prompt
    /// The dialogues that `/`-words call inside it, by word.
    public let shortcuts: [String: DialogID]
    /// The events of the beginning, or none.
    public let events: [RecordedEvent]

    /// The reply about `conversation`.
    public init(
        conversation: ListedConversation,
        prompt: Prompt,
        shortcuts: [String: DialogID],
        events: [RecordedEvent]
    ) {
        self.conversation = conversation
        self.prompt = prompt
        self.shortcuts = shortcuts
        self.events = events
    }
}

/// How far an erasure has come: the reply to `DELETE /v1/conversations/{id}`.
///
/// Key and content are gone from the database, on disk, before this is sent.
public struct ErasureReply: Codable, Hashable, Sendable {
    /// The store's log, through which everything went that was written lately.
    public enum Log: String, Codable, Hashable, Sendable {
        /// Nothing of the conversation is left in it.
        case emptied
        /// It will be emptied when nobody reads any more.
        case pending
    }

    /// What is left of it in the log.
    public let log: Log

    /// The reply to an erasure.
    public init(log: Log) { self.log = log }
}

/// What a turn led to: the reply to `POST /v1/conversations/{id}/turns`.
///
/// It is on disk, synced, before this is sent.
public struct TurnReply: Codable, Hashable, Sendable {
    /// The turn's events, in order; the same when the turn is sent again.
    public let events: [RecordedEvent]
    /// What the conversation waits for now.
    public let prompt: Prompt

    /// The reply to a turn.
    public init(events: [RecordedEvent], prompt: Prompt) {
        self.events = events
        self.prompt = prompt
    }
}

/// The log of a conversation: `GET /v1/conversations/{id}/events?after=N`; with
/// `Accept: text/event-stream` as a stream of ``TurnReply``, each with the sequence of its last event
/// as `id`, and `Last-Event-ID` to go on.
public struct Transcript: Codable, Hashable, Sendable {
    /// The events, in order.
    public let events: [RecordedEvent]

    /// A log of `events`.
    public init(events: [RecordedEvent]) { self.events = events }
}

/// The questions that have been settled: `GET /v1/conversations/{id}/answers`.
public struct AnswerList: Codable, Hashable, Sendable {
    /// The answers, in the order of the script.
    public let answers: [GivenAnswer]

    /// The list `answers`.
    public init(answers: [GivenAnswer]) { self.answers = answers }
}

/// Looks for words in all of the user's conversations: `POST /v1/search`.
///
/// The words are in the body, since addresses end up in logs.
public struct SearchRequest: Codable, Hashable, Sendable {
    /// The words, case and accents of no account.
    public let text: String

    /// Looks for `text`.
    public init(text: String) { self.text = text }
}

/// Where the words were found.
public struct SearchReply: Codable, Hashable, Sendable {
    /// One find.
    public struct Hit: Codable, Hashable, Sendable {
        /// The conversation's number.
        public let number: Int
        /// The conversation's title.
        public let title: String
        /// When it was said.
        public let at: Timestamp
        /// The question it answered; empty for a note.
        public let question: String
        /// The words around it.
        public let excerpt: String

        /// A find in conversation `number`.
        public init(number: Int, title: String, at: Timestamp, question: String, excerpt: String) {
            self.number = number
            self.title = title
            self.at = at
            self.question = question
            self.excerpt = excerpt
        }
    }

    /// The finds, newest conversation first.
    public let hits: [Hit]

    /// The finds `hits`.
    public init(hits: [Hit]) { self.hits = hits }
}

/// A conversation as a document: `GET /v1/conversations/{id}/export?format=…&language=…`.
public enum ExportFormat: String, Codable, Hashable, Sendable, CaseIterable {
    /// Markdown.
    case markdown
    /// Plain text.
    case text
    /// JSON, with every event.
    case json
    /// What remains of it on one sheet, as plain text: a meeting's worksheet, a cost-benefit form.
    case worksheet
    /// The same as Markdown.
    case worksheetMarkdown = "worksheet-markdown"
}

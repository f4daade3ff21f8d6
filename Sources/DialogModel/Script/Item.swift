/// One thing that a step does.
///
/// Fragments have been filled in by the loader; there is no goto and no recursion, so every path
/// through items ends.
public indirect enum Item: Hashable, Codable, Sendable {
    /// Says something that needs no answer.
    case say(Say)
    /// Asks a question.
    case ask(Question)
    /// Goes one of two ways.
    case branch(Branch)
    /// Does the same for every line of a list answer.
    case loop(Loop)
    /// Runs another dialogue and comes back.
    case call(Call)
    /// Hands out roles, where people meet.
    case cast(Cast)
}

extension Item {
    /// Whether it asks with which step to stay.
    var opensStep: Bool { if case .ask(let question) = self { question.opensStep } else { false } }

    /// Whether it hands out roles, or something in it does.
    var casts: Bool {
        switch self {
        case .say, .ask, .call: false
        case .branch(let branch): (branch.then + branch.otherwise).contains(where: \.casts)
        case .loop(let loop): loop.body.contains(where: \.casts)
        case .cast: true
        }
    }
}

/// A text that needs no answer.
public struct Say: Hashable, Codable, Sendable {
    /// The loader's number for it.
    public let id: ItemID
    /// The text.
    public let text: Template
    /// Which fact of the method it tells.
    public let intent: IntentID?

    /// The text `text`.
    public init(id: ItemID, text: Template, intent: IntentID? = nil) {
        self.id = id
        self.text = text
        self.intent = intent
    }
}

/// A fork: `then` where the condition holds, `otherwise` where it does not.
public struct Branch: Hashable, Codable, Sendable {
    /// The loader's number for it.
    public let id: ItemID
    /// The condition, of type truth.
    public let condition: Expression
    /// What is done when it holds.
    public let then: [Item]
    /// What is done when it does not.
    public let otherwise: [Item]

    /// A fork on `condition`.
    public init(id: ItemID, condition: Expression, then: [Item], otherwise: [Item] = []) {
        self.id = id
        self.condition = condition
        self.then = then
        self.otherwise = otherwise
    }
}

/// Items done once for every line of a list answer.
public struct Loop: Hashable, Codable, Sendable {
    /// The loader's number for it, or the name given.
    public let id: ItemID
    /// The list question whose lines are gone through.
    public let list: ItemID
    /// What the script calls the current line in its texts.
    public let variable: String
    /// What is done for each line.
    public let body: [Item]

    /// A loop over the lines of `list`.
    public init(id: ItemID, list: ItemID, variable: String, body: [Item]) {
        self.id = id
        self.list = list
        self.variable = variable
        self.body = body
    }
}

/// A dialogue run inside another; its questions see their own dialogue's answers only.
public struct Call: Hashable, Codable, Sendable {
    /// The name by which addresses know this call.
    public let id: ItemID
    /// The dialogue that is run.
    public let dialog: DialogID
    /// The questions of that dialogue which are answered here, and so not asked there; `nil` for none.
    public let handed: [Handed]?
    /// Whether an exercise calls it, so that what is answered there is said in a role: none of it is kept,
    /// and no score of it counts; `nil` where it is not.
    public let isPlayed: Bool?

    /// A call of `dialog`.
    public init(
        id: ItemID,
        dialog: DialogID,
        handed: [Handed]? = nil,
        isPlayed: Bool? = nil
    ) {
        self.id = id
        self.dialog = dialog
        self.handed = handed
        self.isPlayed = isPlayed
    }

    /// An answer that is handed to a called dialogue.
    public struct Handed: Hashable, Codable, Sendable {
        /// The question there.
        public let question: ItemID
        /// The question here whose answer it is.
        public let answer: ItemID?
        /// The option that is chosen there, whatever was answered here.
        public let option: OptionID?

        /// The answer to `answer`, for `question`.
        public init(question: ItemID, answer: ItemID) {
            self.question = question
            self.answer = answer
            option = nil
        }

        /// The option `option`, for `question`.
        public init(question: ItemID, option: OptionID) {
            self.question = question
            answer = nil
            self.option = option
        }
    }
}

/// Roles handed out: where people meet it is asked who takes which; elsewhere it is passed over.
///
/// In a dialogue that was called, those that were handed out around it are not asked again.
public struct Cast: Hashable, Codable, Sendable {
    /// The loader's number for it, or the name given.
    public let id: ItemID
    /// The roles of the dialogue that are handed out, at least one.
    public let roles: [RoleID]
    /// Which part of the method it is.
    public let intent: IntentID?

    /// Hands out `roles`.
    public init(id: ItemID, roles: [RoleID], intent: IntentID? = nil) {
        self.id = id
        self.roles = roles
        self.intent = intent
    }
}

/// One thing that a step does.
///
/// Fragments have been filled in by the loader; there is no goto and no recursion, so every path
/// through items ends.
package indirect enum Item: Hashable, Codable, Sendable {
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
package struct Say: Hashable, Codable, Sendable {
    /// The loader's number for it.
    package let id: ItemID
    /// The text.
    package let text: Template
    /// Which fact of the method it tells.
    package let intent: IntentID?

    /// The text `text`.
    package init(id: ItemID, text: Template, intent: IntentID? = nil) {
        self.id = id
        self.text = text
        self.intent = intent
    }
}

/// A fork: `then` where the condition holds, `otherwise` where it does not.
package struct Branch: Hashable, Codable, Sendable {
    /// The loader's number for it.
    package let id: ItemID
    /// The condition, of type truth.
    package let condition: Expression
    /// What is done when it holds.
    package let then: [Item]
    /// What is done when it does not.
    package let otherwise: [Item]

    /// A fork on `condition`.
    package init(id: ItemID, condition: Expression, then: [Item], otherwise: [Item] = []) {
        self.id = id
        self.condition = condition
        self.then = then
        self.otherwise = otherwise
    }
}

/// Items done once for every line of a list answer.
package struct Loop: Hashable, Codable, Sendable {
    /// The loader's number for it, or the name given.
    package let id: ItemID
    /// The list question whose lines are gone through.
    package let list: ItemID
    /// What the script calls the current line in its texts.
    package let variable: String
    /// What is done for each line.
    package let body: [Item]

    /// A loop over the lines of `list`.
    package init(id: ItemID, list: ItemID, variable: String, body: [Item]) {
        self.id = id
        self.list = list
        self.variable = variable
        self.body = body
    }
}

/// A dialogue run inside another; its questions see their own dialogue's answers only.
package struct Call: Hashable, Codable, Sendable {
    /// The name by which addresses know this call.
    package let id: ItemID
    /// The dialogue that is run.
    package let dialog: DialogID
    /// The questions of that dialogue which are answered here, and so not asked there; `nil` for none.
    package let handed: [Handed]?
    /// Whether an exercise calls it, so that what is answered there is said in a role: none of it is kept,
    /// and no score of it counts; `nil` where it is not.
    package let isPlayed: Bool?

    /// A call of `dialog`.
    package init(
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
    package struct Handed: Hashable, Codable, Sendable {
        /// The question there.
        package let question: ItemID
        /// The question here whose answer it is.
        package let answer: ItemID?
        /// The option that is chosen there, whatever was answered here.
        package let option: OptionID?

        /// The answer to `answer`, for `question`.
        package init(question: ItemID, answer: ItemID) {
            self.question = question
            self.answer = answer
            option = nil
        }

        /// The option `option`, for `question`.
        package init(question: ItemID, option: OptionID) {
            self.question = question
            answer = nil
            self.option = option
        }
    }
}

/// Roles handed out: where people meet it is asked who takes which; elsewhere it is passed over.
///
/// In a dialogue that was called, those that were handed out around it are not asked again.
package struct Cast: Hashable, Codable, Sendable {
    /// The loader's number for it, or the name given.
    package let id: ItemID
    /// The roles of the dialogue that are handed out, at least one.
    package let roles: [RoleID]
    /// Which part of the method it is.
    package let intent: IntentID?

    /// Hands out `roles`.
    package init(id: ItemID, roles: [RoleID], intent: IntentID? = nil) {
        self.id = id
        self.roles = roles
        self.intent = intent
    }
}

/// A checked dialogue: every name is declared once, every reference resolves, every type fits.
package struct Dialog: Hashable, Codable, Sendable {
    /// With whom a dialogue is held.
    package enum Mode: String, Hashable, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
        /// The counsellor reflects alone.
        case alone
        /// One colleague asks, one tells.
        case interview
        /// A team meets.
        case meeting
    }

    /// The name, equal to the file's.
    package let id: DialogID
    /// The language of its texts.
    package let language: Language
    /// The title.
    package let title: String
    /// One line that says what it is for.
    package let summary: String
    /// The publication its facts come from.
    package let source: String
    /// How it may be held, at least one way.
    package let modes: [Mode]
    /// How many minutes it takes, short and full, where the script says so.
    package let minutes: Minutes?
    /// The word by which the user can call it inside another dialogue: `meta` for `/meta`.
    package let shortcut: String?
    /// Which part of the method the dialogue as a whole is, such as an exercise.
    package let intent: IntentID?
    /// The roles that people take, in the order in which they are handed out.
    package let roles: [Role]
    /// Who chooses among the questions of its steps, by the way in which it is held.
    ///
    /// ``Step/chooser(in:of:)`` says what comes of it; `nil` where the script does not say it.
    package let menus: [Mode: Chooser]?
    /// The ways of holding it in which a cue may lead to one more question; `nil` where the script
    /// does not say it: alone, for where there are others, they probe.
    package let probedIn: [Mode]?
    /// What it asks for out of earlier conversations; `nil` where it asks for nothing.
    package let recalls: [Recall]?
    /// The steps in order, at least one.
    package let steps: [Step]

    /// How long a dialogue takes.
    package struct Minutes: Hashable, Codable, Sendable {
        /// When there is little time; `nil` where the dialogue has one depth only.
        package let short: Int?
        /// In full.
        package let full: Int

        /// `full` minutes, or `short` in a hurry.
        package init(short: Int? = nil, full: Int) {
            self.short = short
            self.full = full
        }
    }

    /// A dialogue of the parts named.
    package init(
        id: DialogID,
        language: Language,
        title: String,
        summary: String,
        source: String,
        modes: [Mode],
        minutes: Minutes? = nil,
        shortcut: String? = nil,
        intent: IntentID? = nil,
        roles: [Role] = [],
        menus: [Mode: Chooser]? = nil,
        probedIn: [Mode]? = nil,
        recalls: [Recall]? = nil,
        steps: [Step]
    ) {
        self.id = id
        self.language = language
        self.title = title
        self.summary = summary
        self.source = source
        self.modes = modes
        self.minutes = minutes
        self.shortcut = shortcut
        self.intent = intent
        self.roles = roles
        self.menus = menus
        self.probedIn = probedIn
        self.recalls = recalls
        self.steps = steps
    }

    /// Whether it can be held in little time.
    package var hasShortForm: Bool {
        steps.contains { $0.deepen != nil || $0.items.contains(where: \.opensStep) }
    }

    /// Whether it hands out its roles itself; else they are handed out before it begins.
    package var casts: Bool { steps.contains { $0.items.contains(where: \.casts) } }

    /// Whether cues are looked for where it is begun in `mode` and nobody says otherwise.
    package func probing(in mode: Mode) -> Event.Started.Probing {
        (probedIn ?? [.alone]).contains(mode) ? .on : .off
    }
}

/// A role that someone takes in an interview or a meeting.
package struct Role: Hashable, Codable, Sendable {
    /// The name by which steps and questions know it.
    package let id: RoleID
    /// The words shown.
    package let title: String
    /// What the one who takes it does.
    package let instruction: String?
    /// What only the one who takes it may read.
    package let whisper: String?
    /// How words begin that mean it when roles are handed out, besides its title's; `nil` where the
    /// script does not say it.
    package let words: [String]?
    /// Which role of the method it is.
    package let intent: IntentID?

    /// The role `id`.
    package init(
        id: RoleID,
        title: String,
        instruction: String? = nil,
        whisper: String? = nil,
        words: [String]? = nil,
        intent: IntentID? = nil
    ) {
        self.id = id
        self.title = title
        self.instruction = instruction
        self.whisper = whisper
        self.words = words
        self.intent = intent
    }

    /// The role as everybody may see it.
    package var unwhispered: Role {
        Role(id: id, title: title, instruction: instruction, words: words, intent: intent)
    }
}

/// A step of a dialogue: a heading, a purpose, and what is done under it.
package struct Step: Hashable, Codable, Sendable {
    /// The name.
    package let id: ItemID
    /// The heading.
    package let title: String
    /// How many minutes it is meant to take.
    package let minutes: Int?
    /// The part of the method that it belongs to, with the steps beside it that say the same;
    /// `nil` where it is a part by itself.
    package let part: ItemID?
    /// Who chooses among its questions, where that is not as in the rest of the dialogue.
    package let menus: [Dialog.Mode: Chooser]?
    /// What the step is after, said when it begins.
    package let purpose: Template?
    /// Who leads it, where people have roles.
    package let role: RoleID?
    /// The method's question that fits this moment, brought back when the bell is rung.
    package let bell: String?
    /// Which part of the method the step serves.
    package let intent: IntentID?
    /// The yes-or-no question that closes the step in short form and opens its `full` questions;
    /// `nil` where the step has none.
    package let deepen: Question?
    /// What is done, in order (where somebody chooses, of the questions in the order chosen).
    package let items: [Item]

    /// A step of the parts named.
    package init(
        id: ItemID,
        title: String,
        minutes: Int? = nil,
        part: ItemID? = nil,
        menus: [Dialog.Mode: Chooser]? = nil,
        purpose: Template? = nil,
        role: RoleID? = nil,
        bell: String? = nil,
        intent: IntentID? = nil,
        deepen: Question? = nil,
        items: [Item]
    ) {
        self.id = id
        self.title = title
        self.minutes = minutes
        self.part = part
        self.menus = menus
        self.purpose = purpose
        self.role = role
        self.bell = bell
        self.intent = intent
        self.deepen = deepen
        self.items = items
    }
}

extension Step {
    /// Who chooses among the questions when `dialog`, which the step is one of, is held in `mode`;
    /// `nil` where they are asked one after the other.
    ///
    /// In an interview that is the asker where the script does not say it.
    package func chooser(in mode: Dialog.Mode, of dialog: Dialog) -> Chooser? {
        switch menus?[mode] ?? dialog.menus?[mode] {
        case .nobody: nil
        case .asker: .asker
        case .oneself: .oneself
        case nil: mode == .interview ? .asker : nil
        }
    }
}

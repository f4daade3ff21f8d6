import DialogModel

/// The method's own list: what it asks, part by part, for scripts to be held to.
package struct MethodFile: Sendable {
    /// What an item of the method is, which says what can serve it.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Something to ask.
        case question
        /// A stage of a meeting, conversation or reflection.
        case step
        /// A stage, or the whole, for which minutes are set.
        case box
        /// Something a person takes on.
        case role
        /// Something to know.
        case fact
        /// A topic, with where to read it.
        case theory
        /// An exercise as a whole.
        case exercise
    }

    /// One item of the method.
    package struct Intent: Hashable, Sendable {
        /// The name by which scripts say that they serve it.
        package let id: IntentID
        /// What it is.
        package let kind: Kind
        /// What it is, in one line of English.
        package let meaning: String
        /// How many minutes it takes, where they are set.
        package let minutes: Int?
        /// As what an answer is kept that serves it, where it is something kept.
        package let keep: Keep?
        /// What serves it, where no script does.
        package let elsewhere: String?
    }

    /// Every item, in the order of the file.
    package let intents: [Intent]
    /// What was found wrong with the file.
    package let diagnostics: [Diagnostic]

    /// Reads `file`.
    ///
    /// A file of another kind has no intents.
    package init(_ file: ScriptFile) {
        let findings = Findings()
        if case .method(let intents) = FileReader(file: file, findings: findings).read() {
            self.intents = intents
        } else {
            intents = []
        }
        diagnostics = findings.all.sorted()
    }
}

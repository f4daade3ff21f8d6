extension Diagnostic {
    /// What is wrong with a dialogue, fragment or role that is named.
    package enum ReferenceProblem: Hashable, Sendable {
        /// No such dialogue; `nearest` was perhaps meant.
        case unknownDialog(String, nearest: String?)
        /// The dialogue exists in another language only.
        case otherLanguageOnly(String)
        /// Dialogues call each other in a circle, in this order.
        case cyclicCall([String])
        /// Dialogues call each other more than `limit` deep.
        case callsTooDeep(limit: Int)
        /// No such fragment; `nearest` was perhaps meant.
        case unknownFragment(String, nearest: String?)
        /// The fragment has no such parameter; `nearest` was perhaps meant.
        case unknownParameter(String, fragment: String, nearest: String?)
        /// The fragment needs a parameter that is not given.
        case missingParameter(String, fragment: String)
        /// The fragment does nothing with a parameter.
        case unusedParameter(String)
        /// The fragment cannot work with this question.
        case unfitArgument(String, parameter: String, fragment: String)
        /// Fragments use each other in a circle, in this order.
        case cyclicFragment([String])
        /// Fragments use each other more than `limit` deep.
        case fragmentsTooDeep(limit: Int)
        /// The dialogue has no such role; `nearest` was perhaps meant.
        case unknownRole(String, nearest: String?)
        /// The dialogue hands out roles, and never this one.
        case roleNotCast(String)
        /// The lexicon has no such group of words above this line; `nearest` was perhaps meant.
        case unknownGroup(String, nearest: String?)
        /// That dialogue has no such question; `nearest` was perhaps meant.
        case unknownQuestionThere(String, dialog: String, nearest: String?)
        /// What is handed to a dialogue is no answer to that question of it.
        case unfitHanded(String, question: String, dialog: String)
    }

    /// What is wrong with a question or a step.
    package enum ContentProblem: Hashable, Sendable {
        /// The lowest number is not lower than the highest.
        case emptyScale
        /// A number has more than one decimal.
        case tooPrecise(String)
        /// There is nothing to choose from.
        case tooFewOptions
        /// An option stands there twice.
        case duplicateOption(String)
        /// An item does several things at once.
        case severalHeads([String])
        /// An item does nothing.
        case noHead
        /// The question is never asked in short form, since the dialogue has no `deepen`.
        case neverInShort
        /// The dialogue has `deepen`, but no question is `full`.
        case nothingToDeepen
        /// The short form does not take less time than the full.
        case shortNotShorter
        /// Two wordings are the same; the first stands on the line said.
        case sameVariant(firstLine: Int)
        /// Only a scale has a follow-up.
        case followWithoutScale
        /// The dialogue cannot be held in any way that fits an occasion it names.
        case occasionWithoutMode(Setting.Occasion)
        /// A question asks what became of something, where nothing kept is gone over.
        case nothingToResolve
        /// Roles are handed out, and the dialogue has none.
        case castWithoutRoles
        /// A cue that nothing can set off.
        case deafCue(String)
    }
}

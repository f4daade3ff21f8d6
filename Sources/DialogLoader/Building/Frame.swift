import DialogModel

/// The names in force at a place: those of the dialogue, or of a fragment put to use in it.
final class Frame {
    /// What a fragment's parameter stands for at one use.
    struct Argument {
        enum Referent {
            case question(String)
            case item(loop: ItemID)
        }

        let referent: Referent
        /// The name as the use has it.
        let name: String
        let spot: Spot
    }

    /// The fragment; `nil` in the dialogue itself.
    let fragment: FragmentDraft?
    /// What is put before the fragment's names, with its dot.
    let prefix: String
    let arguments: [String: Argument]
    /// Where the dialogue uses the fragment, directly or by way of others.
    let use: Spot?
    /// The fragments around this one and itself, outermost first.
    let chain: [String]
    /// Whether this is the check of a fragment by itself, its parameters standing for anything.
    let isAlone: Bool
    private(set) var usedParameters: Set<String> = []

    private init(
        fragment: FragmentDraft?,
        prefix: String,
        arguments: [String: Argument],
        use: Spot?,
        chain: [String],
        isAlone: Bool
    ) {
        self.fragment = fragment
        self.prefix = prefix
        self.arguments = arguments
        self.use = use
        self.chain = chain
        self.isAlone = isAlone
    }

    /// The frame of a dialogue.
    convenience init() {
        self.init(
            fragment: nil,
            prefix: "",
            arguments: [:],
            use: nil,
            chain: [],
            isAlone: false
        )
    }

    /// The frame of a fragment checked by itself.
    convenience init(checking fragment: FragmentDraft) {
        let arguments = fragment.parameters.map { leaf in
            (
                leaf.text,
                Argument(referent: .question(leaf.text), name: leaf.text, spot: leaf.spot)
            )
        }
        self.init(
            fragment: fragment,
            prefix: "",
            arguments: Dictionary(arguments) { first, _ in first },
            use: nil,
            chain: [fragment.name.text],
            isAlone: true
        )
    }

    /// The frame of `fragment` used here.
    func using(_ fragment: FragmentDraft, by use: UseDraft, arguments: [String: Argument]) -> Frame
    {
        Frame(
            fragment: fragment,
            prefix: "\(prefix)\(use.prefix.text).",
            arguments: arguments,
            use: self.use ?? use.prefix.spot,
            chain: chain + [fragment.name.text],
            isAlone: false
        )
    }

    /// A name of this frame as it is known in the whole dialogue.
    func full(_ name: String) -> String { prefix + name }

    /// What `name` stands for, if it is a parameter.
    func argument(_ name: String) -> Argument? {
        guard let argument = arguments[name] else { return nil }
        usedParameters.insert(name)
        return argument
    }
}

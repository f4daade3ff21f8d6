import DialogModel

/// Turns templates into the texts that are shown.
struct Rendering {
    /// What stands where an unanswered question is quoted.
    static let gap = "…"

    let evaluation: Evaluation

    /// A text as shown, and what it quotes.
    struct Rendered {
        let text: String
        /// The answers that it quotes, in order, each once.
        let quotes: [Slot]
        /// Whether something that it quotes has no answer.
        let hasGap: Bool
    }

    /// A wording that was chosen.
    struct Chosen {
        let variant: Int
        let rendered: Rendered
    }

    /// A text as shown.
    func text(of text: CompiledText) -> String { text.literal ?? filled(text.template).text }

    /// The wording that a question has at its `occurrence`th asking: rotated among those that quote no
    /// unanswered question, or among all where each does.
    func choose(among variants: [CompiledText], rotation: Int, occurrence: Int) -> Chosen {
        let all = variants.indices.map { Chosen(variant: $0, rendered: render(variants[$0])) }
        let usable = all.filter { !$0.rendered.hasGap }
        let candidates = usable.isEmpty ? all : usable
        guard !candidates.isEmpty else {
            return Chosen(
                variant: 0,
                rendered: Rendered(text: Self.gap, quotes: [], hasGap: true)
            )
        }
        return candidates[Self.turn(of: candidates.count, rotation, occurrence)]
    }

    /// Which of so many wordings it is the turn of.
    static func turn(of count: Int, _ rotation: Int, _ occurrence: Int) -> Int {
        let start = (rotation % count + count) % count
        return (start + (occurrence - 1) % count) % count
    }

    private func render(_ text: CompiledText) -> Rendered {
        if let literal = text.literal { return Rendered(text: literal, quotes: [], hasGap: false) }
        let (words, hasGap) = filled(text.template)
        return Rendered(text: words, quotes: quotes(of: text), hasGap: hasGap)
    }

    private func filled(_ template: Template) -> (text: String, hasGap: Bool) {
        var text = ""
        var hasGap = false
        for part in template.parts {
            switch part {
            case .literal(let literal): text += literal
            case .value(let expression):
                if let shown = shown(expression) {
                    text += shown
                } else {
                    text += Self.gap
                    hasGap = true
                }
            }
        }
        return (text, hasGap)
    }

    private func quotes(of text: CompiledText) -> [Slot] {
        var found: [Slot] = []
        for id in text.quoted where evaluation.recorded(id) != nil {
            guard let slot = evaluation.conversation.resolve(id, from: evaluation.scope),
                !found.contains(slot)
            else { continue }
            found.append(slot)
        }
        return found
    }

    private func shown(_ expression: Expression) -> String? {
        if case .answer(let id) = expression { return evaluation.recorded(id)?.shown }
        let language = evaluation.conversation.body(of: evaluation.scope).dialog.language
        return switch evaluation.result(of: expression) {
        case nil: nil
        case .number(let number): number.formatted(in: language)
        case .text(let text): text
        case .truth(let truth): Shown.text(of: .truth(truth), options: [], in: language)
        case .options(let options): options.map(\.name).joined(separator: ", ")
        case .lines(let lines): Shown.text(of: .list(lines), options: [], in: language)
        case .date(let date): Shown.text(of: .date(date), options: [], in: language)
        }
    }
}

extension Conversation {
    /// The wording that a question has at its `occurrence`th asking, as seen from a scope.
    func wording(
        of question: CompiledQuestion,
        in scope: Int,
        occurrence: Int
    ) -> Rendering.Chosen {
        guard let literals = question.literals, !literals.isEmpty else {
            return rendering(in: scope).choose(
                among: question.variants,
                rotation: started.rotation,
                occurrence: occurrence
            )
        }
        let variant = Rendering.turn(of: literals.count, started.rotation, occurrence)
        return Rendering.Chosen(
            variant: variant,
            rendered: .init(text: literals[variant], quotes: [], hasGap: false)
        )
    }

    /// A text as shown in a scope.
    func text(_ text: CompiledText, in scope: Int) -> String {
        text.literal ?? rendering(in: scope).text(of: text)
    }

    private func rendering(in scope: Int) -> Rendering {
        Rendering(evaluation: Evaluation(conversation: self, scope: scope, hidden: []))
    }
}

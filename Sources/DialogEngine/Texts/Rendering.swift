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
        let quotes: [Address]
        /// Whether something that it quotes has no answer.
        let hasGap: Bool
    }

    /// A wording that was chosen.
    struct Chosen {
        let variant: Int
        let rendered: Rendered
    }

    /// A template as shown.
    func render(_ template: Template) -> Rendered {
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
        return Rendered(text: text, quotes: quotes(of: template), hasGap: hasGap)
    }

    /// The wording of a question at its `occurrence`th asking: rotated among those that quote no
    /// unanswered question, or among all where each does.
    func choose(among variants: [Template], rotation: Int, occurrence: Int) -> Chosen {
        let all = variants.indices.map { Chosen(variant: $0, rendered: render(variants[$0])) }
        let usable = all.filter { !$0.rendered.hasGap }
        let candidates = usable.isEmpty ? all : usable
        guard !candidates.isEmpty else {
            return Chosen(
                variant: 0,
                rendered: Rendered(text: Self.gap, quotes: [], hasGap: true)
            )
        }
        let count = candidates.count
        let start = (rotation % count + count) % count
        return candidates[(start + (occurrence - 1) % count) % count]
    }

    private func quotes(of template: Template) -> [Address] {
        var found: [Address] = []
        for id in template.quoted where evaluation.recorded(id) != nil {
            guard let place = evaluation.frame.resolve(id), !found.contains(place) else { continue }
            found.append(place)
        }
        return found
    }

    private func shown(_ expression: Expression) -> String? {
        if case .answer(let id) = expression { return evaluation.recorded(id)?.shown }
        let language = evaluation.frame.language
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
    /// What texts and conditions come to at a place.
    func evaluation(at frame: Frame, without hidden: Set<Address> = []) -> Evaluation {
        Evaluation(state: state, frame: frame, hidden: hidden)
    }

    /// A template as shown at a place.
    func render(_ template: Template, at frame: Frame) -> Rendering.Rendered {
        Rendering(evaluation: evaluation(at: frame)).render(template)
    }
}

import DialogModel

/// A text that was shown, taken apart by the template that it came from.
struct ShownText {
    /// What each quoted expression had become; `nil` where the text does not fit the template.
    let values: [(expression: Expression, shown: String)]?

    /// Takes `text` apart.
    init(_ text: String, from template: Template) {
        var rest = Substring(text)
        var values: [(expression: Expression, shown: String)] = []
        var open: Expression?
        for part in template.parts {
            switch part {
            case .value(let expression):
                guard open == nil else {
                    self.values = nil
                    return
                }
                open = expression
            case .literal(let literal):
                guard let found = rest.firstRange(of: literal) else {
                    self.values = nil
                    return
                }
                if let expression = open {
                    values.append((expression, String(rest[..<found.lowerBound])))
                    open = nil
                }
                rest = rest[found.upperBound...]
            }
        }
        if let expression = open { values.append((expression, String(rest))) }
        self.values = values
    }

    /// What is wrong with the text, which stands at `item`.
    func findings(at item: ItemID, _ landmarks: Landmarks, text: String) -> [WalkFinding] {
        (values ?? []).compactMap { expression, shown in
            if shown == "…" { return .gap(item, text: text) }
            guard let number = Tenths(shown, landmarks.dialog.language) else { return nil }
            let missed = expression.questions.first { question in
                landmarks.scales[question].map { !$0.contains(number) } ?? false
            }
            return missed.map { .offScale(item, question: $0, text: text) }
        }
    }
}

extension Tenths {
    /// The number that `text` writes in `language`, with one decimal at most.
    fileprivate init?(_ text: String, _ language: Language) {
        let parts = text.split(separator: language.decimalMark, omittingEmptySubsequences: false)
        guard let first = parts.first, let whole = Int(first), parts.count <= 2 else { return nil }
        guard parts.count == 2 else {
            self.init(whole)
            return
        }
        guard parts[1].utf8.count == 1, let tenth = Int(parts[1]) else { return nil }
        self.init(tenths: whole * 10 + (first.hasPrefix("-") ? -tenth : tenth))
    }
}

import DialogModel
import Wording

/// What remains of a meeting that was about no case: what was said in each step, and what was done in
/// between.
extension Worksheet {
    /// The steps of the meeting itself in which something was said; what a dialogue inside it asked stands
    /// together under its title.
    static func minutes(of account: Account, _ said: [Address: [Clean]]) -> [Part] {
        var minutes = Minutes(of: account, said)
        for entry in account.entries { minutes.hear(entry) }
        return minutes.parts
    }
}

/// Minutes being taken.
private struct Minutes {
    let said: [Address: [Clean]]
    private(set) var parts: [Worksheet.Part] = []
    private var title: Sentence?
    private var fields: [Worksheet.Field] = []
    /// The dialogue inside that the last field tells of.
    private var inside: Address.CallSite?
    private let titles: [Address.CallSite: Clean]

    init(of account: Account, _ said: [Address: [Clean]]) {
        self.said = said
        titles = account.entries.reduce(into: [:]) { titles, entry in
            if case .called(let called) = entry, called.calls.count == 1 {
                titles[called.calls[0]] = Clean(called.title)
            }
        }
    }

    mutating func hear(_ entry: Account.Entry) {
        switch entry {
        case .step(let heading) where heading.step.calls.isEmpty:
            let words = Clean(heading.title).line
            title = Sentence(nl: words, en: words)
            fields = []
            inside = nil
        case .question(let question):
            guard let lines = said[question.place] else { return }
            note(lines, to: Clean(question.text), in: question.place.calls.first)
        case .step, .called, .note, .bell, .cast, .fate, .resumed, .unknown: break
        }
    }

    private mutating func note(_ lines: [Clean], to question: Clean, in call: Address.CallSite?) {
        guard let title else { return }
        if !fields.isEmpty { parts.removeLast() }
        if let call {
            let told = Clean("\(question.line) \(lines.map(\.line).joined(separator: "; "))")
            let before = inside == call ? fields.popLast()?.lines ?? [] : []
            let label = titles[call].map(Worksheet.Field.Label.asked)
            fields.append(Worksheet.Field(label: label, lines: before + [told]))
        } else {
            fields.append(Worksheet.Field(label: .asked(question), lines: lines))
        }
        inside = call
        parts.append(Worksheet.Part(heading: title, fields: fields))
    }
}

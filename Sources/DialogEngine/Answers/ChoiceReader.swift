import DialogModel

/// Reads a choice among options.
struct ChoiceReader {
    private let options: [Option]
    private let match: OptionMatch

    init(options: [Option], language: Language) {
        self.options = options
        match = OptionMatch(options, language: language)
    }

    /// The one option meant.
    func readOne(_ text: String) -> Reading<OptionID> {
        switch match.loosely(text) {
        case .one(let index): return .understood(options[index].id)
        case .several(let indices): return .refused(ambiguous(indices))
        case .none: break
        }
        if let beside = beside(text, commaParts: true, { one(match.exactly($0)) }) {
            return .understood(options[beside.found].id, words: beside.words)
        }
        if let index = one(match.byWords(text)) { return .understood(options[index].id) }
        let several = OptionList(options, match).either(text)
        return .refused(several.count > 1 ? ambiguous(several) : notAnOption(text))
    }

    /// The options meant, at least one, in the script's order.
    func readSeveral(_ text: String) -> Reading<[OptionID]> {
        switch match.loosely(text) {
        case .one(let index): return .understood([options[index].id])
        case .several(let indices): return .refused(ambiguous(indices))
        case .none: break
        }
        let list = OptionList(options, match)
        if let chosen = list.chosen(text) { return understood(chosen, words: nil) }
        if let beside = beside(text, commaParts: false, list.chosen) {
            return understood(beside.found, words: beside.words)
        }
        if let index = one(match.byWords(text)) { return .understood([options[index].id]) }
        let either = list.either(text)
        return .refused(either.count > 1 ? ambiguous(either) : notAnOption(text))
    }

    private func understood(_ chosen: Set<Int>, words: String?) -> Reading<[OptionID]> {
        .understood(options.indices.filter(chosen.contains).map { options[$0].id }, words: words)
    }

    private func one(_ found: OptionMatch.Found) -> Int? {
        if case .one(let index) = found { index } else { nil }
    }

    /// What is chosen before a comma or a word that begins something of its own, and what is said
    /// behind it; `nil` where that takes something back, or may name another option.
    private func beside<Found>(
        _ text: String,
        commaParts: Bool,
        _ read: (String) -> Found?
    ) -> (found: Found, words: String)? {
        let pieces = Pieces(text)
        for place in pieces.indices.dropFirst() {
            let isComma = Clause.parts(pieces, at: place)
            let opens = has(ChoiceWords.openers, pieces, isComma ? place + 1 : place)
            guard opens || isComma && commaParts,
                let found = read(pieces.original(0..<place)),
                let words = Clause.rest(of: pieces, from: place)
            else { continue }
            let turns = (place..<pieces.all.count).contains { behind in
                has(ChoiceWords.denials, pieces, behind) || has(ChoiceWords.either, pieces, behind)
            }
            let isAnother = !opens && OptionList(options, match).chosen(words) != nil
            return turns || isAnother ? nil : (found, words)
        }
        return nil
    }

    private func has(_ table: WordTable<Void>, _ pieces: Pieces, _ place: Int) -> Bool {
        pieces.word(place).map(table.contains) ?? false
    }

    private func ambiguous(_ indices: some Sequence<Int>) -> Rejection {
        .ambiguousOption(indices.map { options[$0].text })
    }

    private func notAnOption(_ text: String) -> Rejection {
        .notAnOption(nearest: Nearest.to(text, among: options.map(\.text)))
    }
}

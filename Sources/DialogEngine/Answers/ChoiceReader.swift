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
            let isAnother = !opens && OptionList(options, match).chosen(words) != nil
            return turns(pieces, from: place) || isAnother ? nil : (found, words)
        }
        return nil
    }

    /// Whether what is said behind a choice takes it back.
    ///
    /// Behind a number a story may follow in which something was not done; it takes the number back where
    /// it begins with that, or names another.
    private func turns(_ pieces: Pieces, from place: Int) -> Bool {
        let behind = place..<pieces.all.count
        if behind.contains(where: { has(ChoiceWords.either, pieces, $0) }) { return true }
        let denied = behind.filter { has(ChoiceWords.denials, pieces, $0) }
        guard let first = denied.first, place == 1, isNumber(pieces, 0) else {
            return !denied.isEmpty
        }
        return first <= place + 1 || behind.contains { isNumber(pieces, $0) }
    }

    private func isNumber(_ pieces: Pieces, _ place: Int) -> Bool {
        if case .digits = pieces.all[place].kind { true } else { false }
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

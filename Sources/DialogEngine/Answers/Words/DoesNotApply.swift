import DialogModel

/// Ways to say that a question does not apply.
enum DoesNotApply {
    static let table = WordTable(
        "nvt n_v_t niet_van_toepassing n_a not_applicable does_not_apply doesn_t_apply niet_toepasbaar",
        .init(.scale, "n.v.t., was alleen telefonisch", "–"),
        .init(.scale, "n a 7", nil)
    )

    /// Whether `text` says it, alone or before something parted from it.
    static func isSaid(in pieces: Pieces) -> Bool {
        let spelled = words(of: pieces)
        guard
            let end = spelled.indices.last(where: { last in
                table.contains(spelled[...last].map(\.word).joined(separator: " "))
            }).map({ spelled[$0].end })
        else { return false }
        var place = end
        // The point behind the last letter of `n.v.t.` belongs to it.
        while pieces.mark(place) == "." { place += 1 }
        guard place < pieces.all.count else { return true }
        if pieces.word(place) == "want" || pieces.word(place) == "because" { return true }
        return Clause.parts(pieces, at: place)
    }

    /// Whether `text` says more than that.
    static func saysMore(_ text: String) -> Bool {
        let pieces = Pieces(TidyText(text).text)
        let said = pieces.indices.compactMap(pieces.word).joined(separator: " ")
        return !table.contains(said)
    }

    /// The first words, with what stands between the letters of `n.v.t.` and `n/a` passed over.
    private static func words(of pieces: Pieces) -> [(word: String, end: Int)] {
        var words: [(word: String, end: Int)] = []
        var place = 0
        while words.count < 4, place < pieces.all.count {
            if let word = pieces.word(place) {
                words.append((word, place + 1))
            } else if let mark = pieces.mark(place), ".'/-".unicodeScalars.contains(mark),
                pieces.isGlued(place), place > 0
            {
                // Belongs to the letters around it.
            } else {
                break
            }
            place += 1
        }
        return words
    }
}

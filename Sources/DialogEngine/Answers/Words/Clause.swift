/// What stands around something in a text, cut where a sentence would be cut.
enum Clause {
    /// Marks that part what stands before them from what follows.
    private static let parting: Set<Unicode.Scalar> = [
        ",", ";", ":", ".", "!", "?", "…", "(", ")", "\n",
    ]
    /// Marks that only stand around words.
    private static let quotes: Set<Unicode.Scalar> = ["\"", "'", "*", "_", "«", "»"]

    /// Whether the piece at a place parts: a comma and such, a dash with spaces around it, a face.
    static func parts(_ pieces: Pieces, at place: Int) -> Bool {
        guard let mark = pieces.mark(place) else { return false }
        if parting.contains(mark) {
            // Between digits it belongs to them: 14:30.
            let isInside =
                pieces.isGlued(place) && pieces.isGlued(place + 1)
                && pieces.digits(place - 1) != nil && pieces.digits(place + 1) != nil
            return !isInside
        }
        if mark == "-" { return !pieces.isGlued(place) || !pieces.isGlued(place + 1) }
        return isFace(mark)
    }

    /// Whether a mark says nothing.
    static func isQuote(_ mark: Unicode.Scalar) -> Bool { quotes.contains(mark) }

    /// Whether a mark is a picture, which may follow what it is about.
    static func isFace(_ mark: Unicode.Scalar) -> Bool {
        mark.value >= 0x2190 && mark.properties.isEmoji
    }

    /// Where the clause begins in which a place stands.
    static func start(of place: Int, in pieces: Pieces) -> Int {
        var start = place
        while start > 0, !parts(pieces, at: start - 1) { start -= 1 }
        return start
    }

    /// What is said from a place on, without the marks that part it from what stands before; `nil`
    /// where nothing is.
    static func rest(of pieces: Pieces, from place: Int) -> String? {
        var start = place
        while start < pieces.all.count, let mark = pieces.mark(start),
            mark != "(", parts(pieces, at: start), !isFace(mark)
        {
            start += 1
        }
        guard start < pieces.all.count else { return nil }
        let rest = pieces.text[pieces.all[start].range.lowerBound...].trimmed
        return rest.isEmpty ? nil : rest
    }
}

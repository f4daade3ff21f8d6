import DialogModel

/// What only Britain has.
extension NumberFinder {
    /// A British postcode, `LS1 4AP`, or the plate of a car, `KX19 ZPD`.
    func british(at place: Int, in passage: Passage) -> Candidate? {
        let outward = passage.folded(place)
        let inward = passage.next(after: place)
        guard outward.utf8.first?.isLetter == true, (2...4).contains(outward.utf8.count),
            outward.utf8.contains(where: \.isDigit), inward.utf8.count == 3
        else { return nil }
        let last = Array(inward.utf8)
        if last[0].isDigit, last[1].isLetter, last[2].isLetter {
            return Candidate(place..<(place + 2), .number, .postcode, .certain)
        }
        let first = Array(outward.utf8)
        guard first.count == 4, first[1].isLetter, first[2].isDigit, first[3].isDigit,
            last.allSatisfy(\.isLetter), !lexicon.vocabulary.never.contains(inward)
        else { return nil }
        return Candidate(place..<(place + 2), .number, .licencePlate, .certain)
    }
}

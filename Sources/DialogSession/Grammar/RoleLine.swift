import DialogModel
import SpiegelAPI
import Wording

/// Who takes a role: names, or the numbers of names that were given before.
enum RoleLine {
    /// Why what was typed names nobody.
    struct Misread: Error {
        let sentence: Sentence
    }

    /// The names in `text`: in full, or by their number among those `known`.
    static func read(_ text: String, among known: [String]) -> Result<[String], Misread> {
        let limit = Limits().nameCharacters
        var names: [String] = []
        guard let words = NameList.read(text) else {
            return .failure(Misread(sentence: ScreensBeginning.notNames))
        }
        for word in words {
            var name = word
            if let number = Int(word) {
                guard known.indices.contains(number - 1) else {
                    return .failure(Misread(sentence: MeetingWords.noSuchName(known.count)))
                }
                name = known[number - 1]
            }
            // The same person in other capitals, or with a slip of the finger, is no other person.
            name =
                known.first { FoldedText($0) == FoldedText(name) }
                ?? known.first { Self.isSlip(name, for: $0) } ?? name
            guard name.count <= limit else {
                return .failure(Misread(sentence: ScreensBeginning.nameTooLong(limit: limit)))
            }
            if !names.contains(name) { names.append(name) }
        }
        return .success(names)
    }

    /// Whether `name` is `known` with two letters in the wrong order, or a letter too few or twice: another
    /// letter may make another name, as Karin and Karen.
    private static func isSlip(_ name: String, for known: String) -> Bool {
        let (typed, meant) = (FoldedText(name).text, FoldedText(known).text)
        guard meant.count >= 5, EditDistance.between(typed, meant) == 1 else { return false }
        switch typed.count - meant.count {
        case 0: return typed.sorted() == meant.sorted()
        case -1: return true
        default: return Set(typed) == Set(meant)
        }
    }
}

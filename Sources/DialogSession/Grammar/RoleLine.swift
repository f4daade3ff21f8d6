import DialogModel
import SpiegelAPI
import Wording

/// Who takes a role: names, or the numbers of names that were given before.
enum RoleLine {
    /// Why what was typed names nobody.
    struct Refusal: Error {
        let sentence: Sentence
    }

    /// The names in `text`: in full, or by their number among those `known`.
    static func read(_ text: String, among known: [String]) -> Result<[String], Refusal> {
        let limit = Limits().nameCharacters
        var names: [String] = []
        guard let words = NameList.read(text) else {
            return .failure(Refusal(sentence: ScreensBeginning.notNames))
        }
        for word in words {
            var name = word
            if let number = Int(word) {
                guard known.indices.contains(number - 1) else {
                    return .failure(Refusal(sentence: MeetingWords.noSuchName(known.count)))
                }
                name = known[number - 1]
            }
            // The same person in other capitals is no other person.
            name = known.first { FoldedText($0) == FoldedText(name) } ?? name
            guard name.count <= limit else {
                return .failure(Refusal(sentence: ScreensBeginning.nameTooLong(limit: limit)))
            }
            if !names.contains(name) { names.append(name) }
        }
        return .success(names)
    }
}

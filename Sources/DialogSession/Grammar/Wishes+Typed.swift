import DialogModel
import Wording

extension Wishes {
    /// The options of `spiegel begin` in the words of a line, each with what stands behind it: `--met
    /// Samira --kort`; `nil` where one is no such option.
    init?(typed words: ArraySlice<String>) {
        self.init()
        var rest = words
        while let option = rest.popFirst() {
            let values = rest.prefix { !$0.hasPrefix("--") }
            rest = rest.dropFirst(values.count)
            let value = values.joined(separator: " ")
            switch option.lowercased() {
            case "--met", "--with":
                mode = .interview
                colleague = value.isEmpty ? nil : value
            case "--bijeenkomst", "--meeting": mode = .meeting
            case "--client": pseudonym = value
            case "--namen", "--names": names = NameList.read(value)
            case "--zonder-doorvragen", "--no-probing": probing = .off
            case "--kort", "--short": depth = .short
            case "--uitgebreid", "--full": depth = .full
            default: return nil
            }
        }
    }
}

extension Question.Depth {
    /// What `word` says, in either language.
    init?(word: String) {
        switch FoldedText(word).text {
        case "kort", "short": self = .short
        case "uitgebreid", "lang", "full", "long": self = .full
        default: return nil
        }
    }

    /// The same, also by the number that it has where it is asked for.
    ///
    /// Behind a word that says it more may stand: `kort, ik ben kapot`; not the other one.
    init?(said text: String) {
        switch text {
        case "1": self = .short
        case "2": self = .full
        default:
            let words = FoldedText.words(of: text).map(\.folded)
            guard let first = words.first, let depth = Question.Depth(word: first),
                words.dropFirst().allSatisfy({ Question.Depth(word: $0) ?? depth == depth })
            else { return nil }
            self = depth
        }
    }
}

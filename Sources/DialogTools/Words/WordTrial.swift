import DialogEngine
import DialogLoader
import DialogModel
import Wording

/// An answer held against the words that probe: what would be asked, and by which line.
package struct WordTrial: Sendable {
    /// The most places told of which a cue is silent at.
    private static let most = 3

    /// A line, and by how many columns it is set in.
    package struct Line: Hashable, Sendable {
        /// What it says.
        package let text: String
        /// How far it is set in.
        package let indent: Int
    }

    /// What there is to say, cue by cue.
    package let lines: [Line]

    /// Tries `answer` with the lexicon of the scripts on the disk.
    ///
    /// Blocks on the disk.
    ///
    /// - Parameters:
    ///   - answer: The answer.
    ///   - folders: Where scripts lie; of two lexicons the later folder's is used.
    ///   - language: The language of the lexicon and of what is said.
    /// - Throws: `brokenScript` where there is no lexicon without errors.
    package init(
        of answer: String,
        reading folders: [String],
        in language: Language
    ) throws(Refusal) {
        let library = ScriptListing(folders: folders).read()
        let name = library.lexicons[language].map { ScriptFile.name(of: $0.path) } ?? "doorvragen"
        let wrong = library.errors(inFilesNamed: name)
        guard wrong == 0, let file = library.lexicons[language] else {
            throw .brokenScript(name, errors: max(1, wrong))
        }
        self.init(of: answer, in: file)
    }

    /// Tries `answer` with the lexicon of `file`.
    package init(of answer: String, in file: LexiconFile) {
        lines = Cue.allCases.flatMap { Self.lines(on: $0, in: answer, file) }
    }

    private static func lines(on cue: Cue, in answer: String, _ file: LexiconFile) -> [Line] {
        let language = file.lexicon.language
        let readings = CueReading.all(of: cue, in: answer, asking: [cue], file.lexicon)
        let fired = readings.first { $0.silence == nil }
        let silent = readings.filter { $0.silence != nil }.prefix(fired == nil ? most : 0)
        let title = CueWords.title(of: cue, evidence: fired?.evidence)
        var lines = [Line(text: title(in: language), indent: 0)]
        func place(_ text: String) -> Sentence {
            guard let phrase = file.phrase(text, of: cue) else { return .init(nl: text, en: text) }
            return CueWords.place(phrase.written, line: phrase.line)
        }
        func say(_ sentence: Sentence) {
            lines.append(Line(text: sentence(in: language), indent: 2))
        }
        if let fired {
            say(ground(fired.ground, place))
            let question = file.lexicon.rules[cue]?.questions.first ?? ""
            let words = question.replacing("<word>", with: fired.evidence)
            say(Sentence(nl: words, en: words))
        }
        for reading in silent {
            guard let silence = reading.silence else { continue }
            say(
                CueWords.silent(
                    reading.evidence,
                    ground(reading.ground, place),
                    why(silence, place)
                )
            )
        }
        return lines
    }

    private static func ground(
        _ ground: CueReading.Ground,
        _ place: (String) -> Sentence
    ) -> Sentence {
        switch ground {
        case .length: CueWords.length
        case .phrase(let text), .opening(let text): place(text)
        case .virtue(let text, let denial): CueWords.denied(place(text), by: place(denial))
        }
    }

    private static func why(
        _ silence: CueReading.Silence,
        _ place: (String) -> Sentence
    ) -> Sentence {
        switch silence {
        case .denial(let text): CueWords.denial(place(text))
        case .exception(let text): CueWords.exception(place(text))
        case .enough(let text): CueWords.enough(place(text))
        case .speech: CueWords.speech
        case .feeling: CueWords.feeling
        }
    }
}

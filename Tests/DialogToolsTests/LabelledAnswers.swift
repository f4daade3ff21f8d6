import DialogModel
import Foundation

/// The answers in `Cues`, each with the cues that ought to fire; `Cues/README.md` says what counts.
struct LabelledAnswers {
    enum Half: String, CaseIterable {
        case tuning
        case heldOut = "held-out"
        case unseen
    }

    /// What a question asks for.
    enum Asked: String {
        case observation
        case feeling
        case other
    }

    struct Answer {
        /// The line in the file, from 1.
        let line: Int
        let question: String
        let asked: Asked
        let text: String
        let cues: Set<Cue>
    }

    let language: Language
    let half: Half
    let answers: [Answer]
    /// The numbers of the lines that cannot be read.
    let unreadable: [Int]

    /// Where a half lies.
    private static func file(_ language: Language, _ half: Half) -> URL {
        let path = "Cues/\(language.rawValue)/\(half.rawValue).tsv"
        return URL(filePath: #filePath).deletingLastPathComponent().appending(path: path)
    }

    init(_ language: Language, _ half: Half) throws {
        self.language = language
        self.half = half
        let file = Self.file(language, half)
        let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        var answers: [Answer] = []
        var unreadable: [Int] = []
        for (number, line) in zip(1..., lines).dropFirst() where !line.isEmpty {
            if let answer = Answer(line, number: number) {
                answers.append(answer)
            } else {
                unreadable.append(number)
            }
        }
        (self.answers, self.unreadable) = (answers, unreadable)
    }
}

extension LabelledAnswers.Answer {
    fileprivate init?(_ line: Substring, number: Int) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 4, columns.allSatisfy({ !$0.isEmpty }),
            let asked = LabelledAnswers.Asked(rawValue: String(columns[1]))
        else { return nil }
        let names = columns[3] == "-" ? [] : columns[3].split(separator: ",")
        let cues = names.compactMap { Cue(rawValue: String($0)) }
        guard cues.count == names.count else { return nil }
        self.init(
            line: number,
            question: String(columns[0]),
            asked: asked,
            text: String(columns[2]),
            cues: Set(cues)
        )
        guard self.cues.count == cues.count, self.cues.isSubset(of: asked.cues) else { return nil }
    }
}

extension LabelledAnswers.Asked {
    /// The cues that can hold; a cue is tried by itself, and elsewhere not at all.
    var cues: [Cue] {
        switch self {
        case .observation: [.short, .judgement, .generalisation]
        case .feeling: [.short, .generalisation, .thought]
        case .other: [.short, .generalisation]
        }
    }
}

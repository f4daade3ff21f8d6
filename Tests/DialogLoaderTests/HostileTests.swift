import DialogLoader
import DialogModel
import Testing

/// None of these may take long: an unbounded one would not come back within anybody's patience.
@Suite("Hostile scripts")
struct HostileTests {
    @Test("are refused", arguments: Attack.allCases)
    func refused(_ attack: Attack) {
        let file = ScriptFile(path: "nl/aanval.yaml", bytes: Array(attack.text.utf8))
        #expect(file.bytes.count <= ScriptFile.maximumBytes)
        let library = ScriptLibrary(files: [file])
        #expect(library.dialogs.isEmpty)
        #expect(library.diagnostics.contains { $0.code == attack.code })
    }

    enum Attack: String, CaseIterable {
        case laughs
        case laughingKeys
        case brackets
        case braces
        case dashes
        case indents
        case questionMarks
        case quotes
        case nodes
        case junk
        case sum
        case parentheses
        case fragments
        case duplicateKeys
        case longLine
        case quotedAnswers
        case manyTexts
        case calls

        /// What is found.
        var code: String {
            switch self {
            case .laughs, .laughingKeys: "D028"
            case .brackets, .braces, .dashes, .indents: "D010"
            case .questionMarks: "D010"
            case .quotes: "D035"
            case .nodes: "D009"
            case .junk: "D011"
            case .sum, .parentheses: "D040"
            case .fragments: "D009"
            case .duplicateKeys: "D015"
            case .longLine: "D032"
            case .quotedAnswers: "D095"
            case .manyTexts: "D041"
            case .calls: "D060"
            }
        }

        var text: String {
            switch self {
            case .laughs: Self.laughs { "a\($0): &x\($0) [\(Self.ten($0))]" }
            case .laughingKeys: Self.laughs { "a\($0): &x\($0) {*x\($0 - 1) : *x\($0 - 1) }" }
            case .brackets: Self.times("[", 250_000)
            case .braces: Self.times("{a: ", 60_000)
            case .dashes: Self.times("- ", 120_000)
            case .indents:
                (0..<700).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
            case .questionMarks: Self.times("? ", 120_000)
            case .quotes: "dialog: \"" + Self.times("\" \"", 80_000)
            case .nodes: "dialog: aanval\nx:\n" + Self.times("  - a\n", 40_000)
            case .junk: Self.times("abc: ", 1) + Self.times("x", 250_000)
            case .sum: Self.script("- if: 1" + Self.times(" + 1", 400) + "\n    then: []")
            case .parentheses:
                Self.script("- if: " + Self.times("(", 1_500) + "\n    then: []")
            case .fragments: Self.doubling
            case .duplicateKeys: "dialog: aanval\n" + Self.times("a: b\n", 50_000)
            case .longLine: "dialog: aanval\n" + Self.times("q", 200_000) + ": x"
            case .quotedAnswers: Self.script("- say: " + Self.times("<a>", 80_000))
            case .manyTexts:
                Self.script("- {ask: \"<vraaag>\", id: x}\n")
                    + (0..<1_200).map {
                        "  - {ask: \"<vra\($0)g>\", id: vraag\($0), hint: \"<vr\($0)>\"}\n"
                    }
                    .joined()
            case .calls: Self.script("- call: x\n" + Self.times("  - call: y\n", 4_500))
            }
        }

        private static func times(_ text: String, _ count: Int) -> String {
            String(repeating: text, count: count)
        }

        private static func ten(_ level: Int) -> String {
            Array(repeating: "*x\(level - 1)", count: 10).joined(separator: ", ")
        }

        private static func laughs(_ line: (Int) -> String) -> String {
            "a0: &x0 ha\n" + (1...30).map(line).joined(separator: "\n")
        }

        private static func script(_ item: String) -> String {
            """
            dialog: aanval
            format: 1
            language: nl
            title: Aanval
            summary: Aanval.
            source: Nergens
            modes: [alone]
            steps:
            - step: een
              title: Een
              do:
              \(item)
            """
        }

        /// Fragments that each use the next one twice.
        private static var doubling: String {
            "fragments: 1\nlanguage: nl\ndefine:\n"
                + (1...15).map { number in
                    "- fragment: f\(number)\n  do:\n"
                        + "  - {use: f\(number + 1), as: een}\n  - {use: f\(number + 1), as: twee}\n"
                }.joined()
                + "- fragment: f16\n  do: [{say: Hallo.}]\n"
        }
    }
}

import DialogModel
import Testing

@testable import DialogEngine

@Suite("What people type, and what is made of it")
struct ReadingTests {
    /// Lines of which the other hand judges that they want asking, and which say exactly what is
    /// taken: a score has tenths here, not halves, and a number may have one decimal.
    private static let exact: Set = ["number: 2,5", "scale: 7.8", "number: 1.5"]

    @Test("nothing is taken for what it does not say", arguments: Expected.files)
    func readings(file: String) throws {
        let language: Language = file.contains("nl") ? .dutch : .english
        var wrong: [String] = []
        var asked: [String] = []
        let lines = try Expected.lines(of: file)
        for line in lines where !Self.exact.contains("\(line.kind): \(line.typed)") {
            let (made, words, refusal) = line.made(in: language)
            let fits = ([line.read] + (line.or ?? [])).contains(made)
            let loses = line.words.map { made == line.read && $0 != words } ?? false
            guard !fits || loses else { continue }
            let said =
                "\(line.kind): '\(line.typed)' is \(made) '\(words ?? "")', not "
                + "\(line.read) '\(line.words ?? "")' \(refusal.map { "\($0)" } ?? "")"
            if made == .notTaken { asked.append(said) } else { wrong.append(said) }
        }
        let list = (wrong + asked).joined(separator: "\n")
        #expect(wrong.isEmpty, "\(file): \(wrong.count) of \(lines.count) wrong\n\(list)")
        // To ask about what is plain is a nuisance, not a lie.
        #expect(asked.count * 12 <= lines.count, "\(file): asks about \(asked.count)\n\(list)")
    }

    @Test("there are enough of them, in two languages and by two hands")
    func enough() throws {
        let files = try Expected.files.map { (name: $0, lines: try Expected.lines(of: $0)) }
        let all = files.map(\.lines.count).reduce(0, +)
        let others = files.filter { !$0.name.hasPrefix("more") }.map(\.lines.count).reduce(0, +)
        let mustNot = files.flatMap(\.lines).count { $0.read == .notTaken || $0.why != nil }
        #expect(all >= 675)
        #expect(others * 3 >= all)
        #expect(mustNot * 3 >= all)
    }
}

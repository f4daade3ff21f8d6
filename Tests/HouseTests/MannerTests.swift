import Testing

@Suite("What is not written here")
struct MannerTests {
    @Test("Sources hold no shortcut that crashes, swallows or was left for later")
    func shortcuts() throws {
        for text in try House.texts(below: "Sources", endings: ["swift"]) {
            let crashing = text.places {
                $0.contains(/\btry!|\bas!|\bfatalError[(]|\bpreconditionFailure[(]\)/)
            }
            #expect(crashing.isEmpty, "these crash instead of telling")
            let later = text.places { $0.contains(/\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/) }
            #expect(later.isEmpty, "these were left for later")
        }
    }

    @Test("A promise about threads that the compiler cannot check says what makes it true")
    func unchecked() throws {
        for text in try House.texts(below: "Sources", endings: ["swift"]) {
            for (index, line) in text.lines.enumerated()
            where line.contains(/@unchecked Sendable|nonisolated[(]unsafe\)/)
                && !line.contains(/^\s*\/\//)
            {
                let before = text.lines[..<index].suffix(6)
                #expect(
                    before.contains { $0.contains(/^\s*\/\//) },
                    "\(text.path):\(index + 1) does not name its lock, queue or thread"
                )
            }
        }
    }

    @Test("Every test runs")
    func noSkippedTests() throws {
        let skipping = /\.disabled[(]|XCT[S]kip|pytest\.mark\.(sk[i]p|xf[a]il)|withKnown[I]ssue/
        for text in try House.texts(below: "Tests", endings: ["swift", "py"]) {
            #expect(text.places { $0.contains(skipping) }.isEmpty)
        }
    }
}

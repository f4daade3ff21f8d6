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

    @Test("What other modules use says what it is")
    func documented() throws {
        // How something is written as JSON is said once, by the protocol.
        let declared =
            #/^\s*((@\S+|static|final|nonisolated|indirect|mutating) )*package (?!extension |func write\(to json)/#
        for text in try House.texts(below: "Sources", endings: ["swift"]) {
            for (index, line) in text.lines.enumerated() where line.contains(declared) {
                let before = text.lines[..<index].last { !$0.contains(#/^\s*@/#) }
                #expect(
                    before?.contains(#/^\s*\/\/\//#) ?? false,
                    "\(text.path):\(index + 1) has no word about it"
                )
            }
        }
    }

    @Test("Nothing is for anybody but this package")
    func ours() throws {
        let open =
            #/^\s*((@\S+|static|final|nonisolated|indirect|mutating) )*(public\b|open (class|var|func))/#
        for text in try House.texts(below: "Sources", endings: ["swift"]) {
            #expect(text.places { $0.contains(open) }.isEmpty)
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

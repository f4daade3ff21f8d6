import DialogLoader
import DialogModel
import TestSupport
import Testing
import Wording

@Suite("Explained diagnostics")
struct ExplanationTests {
    @Test("every code that exists is explained, once")
    func completeness() throws {
        let source = try Repository.text(
            of: Repository.root + "/Sources/DialogModel/Faults/Diagnostic+Code.swift"
        )
        let codes = source.split(separator: "\"").filter { part in
            part.count == 4 && part.first == "D" && part.dropFirst().allSatisfy(\.isNumber)
        }
        #expect(codes.count > 60)
        #expect(Set(codes).count == codes.count)
        #expect(DiagnosticExplanation.all.map(\.code) == codes.map { String($0) }.sorted())
    }

    @Test("the bad example has the diagnostic", arguments: DiagnosticExplanation.all.map(\.code))
    func bad(_ code: String) throws {
        let explanation = try #require(DiagnosticExplanation.of(code))
        #expect(explanation.bad.diagnostics.contains { $0.code == code })
    }

    @Test("nothing is found in the good example", arguments: DiagnosticExplanation.all.map(\.code))
    func good(_ code: String) throws {
        let explanation = try #require(DiagnosticExplanation.of(code))
        let found = explanation.good.diagnostics.map { $0.rendered(in: .english) }
        #expect(found == [])
    }

    @Test(
        "an author reads exactly what the golden file holds",
        arguments: DiagnosticExplanation.all.map(\.code)
    )
    func wording(_ code: String) throws {
        let explanation = try #require(DiagnosticExplanation.of(code))
        let diagnostics = explanation.bad.diagnostics
        let texts = Language.allCases.map { language in
            (diagnostics.map { $0.rendered(in: language) }
                + [Diagnostic.count(of: diagnostics)(in: language), ""])
                .joined(separator: "\n")
        }
        try Golden.expect(texts.joined(separator: "\n"), equals: "\(code).txt")
    }
}

extension DiagnosticExample {
    /// What is found in it.
    var diagnostics: [Diagnostic] {
        if case .unreadable = self {
            let place = Diagnostic.Place(file: "nl/voorbeeld.yaml", line: 1, column: 1)
            return [Diagnostic(place: place, problem: .file(.unreadable), sourceLine: "")]
        }
        let files = files.map { ScriptFile(path: $0.path, bytes: $0.bytes) }
        return ScriptLibrary(files: files).diagnostics
    }
}

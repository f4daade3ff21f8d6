import DialogModel
import DialogTools
import Foundation
import TestSupport
import Testing

@Suite("The scripts show what their plans say")
struct ShippedPlanTests {
    @Test("the shipped scripts have no errors")
    func noErrors() throws {
        let errors = Shipped.library.diagnostics.filter { $0.severity == .error }
        #expect(errors.map { "\($0.place.file):\($0.place.line): \($0.code)" } == [])
        #expect(!Shipped.dialogs.isEmpty)
    }

    @Test("every script has a plan in its language")
    func everyScript() throws {
        let name = { (id: DialogID, language: Language) in "\(language.rawValue)/\(id)" }
        let planned = try Set(
            Shipped.plans.map { path in
                let header = try Shipped.plan(path).header
                return name(header.dialog, header.language)
            }
        )
        let without = Shipped.dialogs.map { name($0.id, $0.language) }
            .filter { !planned.contains($0) }
        #expect(without == [])
    }

    @Test("a plan holds, line by line", arguments: Shipped.plans)
    func holds(path: String) throws {
        let plan = try Shipped.plan(path)
        let outcome = try PlanRunner(library: Shipped.library).run(plan)
        if Golden.isRecording {
            try Data(outcome.text.utf8).write(to: Shipped.folder.appending(path: path))
        }
        let problems = outcome.problems.filter { problem in
            if case .differs = problem { !Golden.isRecording } else { true }
        }
        #expect(
            problems.isEmpty,
            "\(path):\n\(problems.map(\.description).joined(separator: "\n"))"
        )
    }
}

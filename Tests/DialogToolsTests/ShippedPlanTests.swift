import DialogEngine
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

    @Test("STARRT keeps to eleven questions in little time, and to twenty in a meeting")
    func short() throws {
        let short = try Self.questions("nl/plans/starrt-kort.plan") { $0.isEmpty }
        #expect((8...11).contains(short))
        let meeting = try Self.questions("nl/plans/maandbijeenkomst-starrt.plan") {
            $0.first?.call == "eigen-situatie"
        }
        #expect((8...20).contains(meeting))
    }

    /// How often something was asked in the calls wanted; what was probed is not counted.
    private static func questions(
        _ path: String,
        in wanted: ([Address.CallSite]) -> Bool
    ) throws -> Int {
        let plan = try Shipped.plan(path)
        let outcome = try PlanRunner(library: Shipped.library).run(plan)
        return outcome.conversation.events.count { recorded in
            switch recorded.event {
            case .asked(let asked):
                if case .probe = asked.origin { false } else { wanted(asked.place.calls) }
            case .askedRoles(let asked): wanted(asked.place.calls)
            default: false
            }
        }
    }

    @Test("each role that comes up in the monthly meeting is somebody's in some plan")
    func everyRole() throws {
        var held: [DialogID: Set<RoleID>] = [:]
        for path in Shipped.plans {
            let outcome = try PlanRunner(library: Shipped.library).run(Shipped.plan(path))
            held.merge(Self.held(in: outcome.conversation)) { $0.union($1) }
        }
        for language in Language.allCases {
            let meeting = try Shipped.library.pinned("maandbijeenkomst", in: language)
            let open = meeting.dialogs.values.filter(\.casts).flatMap { dialog in
                dialog.roles.map(\.id).filter { !held[dialog.id, default: []].contains($0) }
                    .map { "\(dialog.id): \($0)" }
            }
            #expect(open.sorted() == [])
        }
    }

    /// The roles that somebody had in each dialogue, handed out there or around it.
    private static func held(in conversation: Conversation) -> [DialogID: Set<RoleID>] {
        var dialogs: [[Address.CallSite]: DialogID] = [[]: conversation.started.dialog]
        var dealt: [[Address.CallSite]: Set<RoleID>] = [
            []: Set(conversation.started.participants.compactMap(\.role))
        ]
        for recorded in conversation.events {
            if case .called(let call) = recorded.event {
                dialogs[call.inside + [call.site]] = call.dialog
            }
            if case .cast(let cast) = recorded.event {
                let roles = cast.roles.filter { !$0.people.isEmpty }.map(\.role)
                dealt[cast.calls, default: []].formUnion(roles)
            }
        }
        return dialogs.reduce(into: [:]) { held, dialog in
            let around = dealt.filter { dialog.key.starts(with: $0.key) }.values
            held[dialog.value, default: []].formUnion(around.flatMap(\.self))
        }
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

import DialogLoader
import DialogModel
import TestSupport
import Testing

/// Each run says its seed, so that what it finds can be found again.
@Suite("Damaged scripts")
struct MutationTests {
    @Test("a script with everything is found in order")
    func sound() {
        #expect(Samples.library(Samples.everything).diagnostics.map(\.code) == [])
    }

    @Test("a mutated script gives a dialogue or an error", arguments: 0..<UInt64(30))
    func mutations(seed: UInt64) {
        var random = Dice(seed: seed)
        for round in 0..<100 {
            var lines = Samples.everything.split(
                separator: "\n",
                omittingEmptySubsequences: false
            ).map(String.init)
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                Mutation.random(using: &random).apply(to: &lines, using: &random)
            }
            expectVerdict(on: Samples.library(lines.joined(separator: "\n")), seed, round)
        }
    }

    @Test("random bytes in a script give a dialogue or an error", arguments: 0..<UInt64(10))
    func bytes(seed: UInt64) {
        var random = Dice(seed: 1000 + seed)
        for round in 0..<50 {
            var bytes = Array(Samples.everything.utf8)
            for _ in 0...Int.random(in: 0..<5, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            expectVerdict(on: Samples.library(bytes), seed, round)
        }
    }

    @Test("nothing but random bytes gives an error", arguments: 0..<UInt64(10))
    func noise(seed: UInt64) {
        var random = Dice(seed: 2000 + seed)
        for round in 0..<50 {
            let count = Int.random(in: 0..<400, using: &random)
            // Every other round only characters that mean something to YAML.
            let marks = Array("-:{}[],&*#?|<>=!%@\"'\n  \t\\ab0".utf8)
            let bytes = (0..<count).map { _ in
                round.isMultiple(of: 2)
                    ? UInt8.random(in: 0...255, using: &random)
                    : marks[Int.random(in: 0..<marks.count, using: &random)]
            }
            expectVerdict(on: Samples.library(bytes), seed, round)
        }
    }

    private func expectVerdict(on library: ScriptLibrary, _ seed: UInt64, _ round: Int) {
        guard let dialog = library.dialog("alles", in: .dutch) else {
            let errors = library.diagnostics.count { $0.severity == .error }
            #expect(errors > 0, "seed \(seed), round \(round)")
            return
        }
        let names = dialog.steps.map(\.id) + dialog.steps.flatMap { $0.items.flatMap(\.names) }
        #expect(Set(names).count == names.count, "seed \(seed), round \(round)")
        let questions = Set(dialog.steps.flatMap { $0.items.flatMap(\.questions) })
        let used = Set(dialog.steps.flatMap { $0.items.flatMap(\.references) })
        #expect(used.isSubset(of: questions), "seed \(seed), round \(round)")
    }
}

extension Item {
    /// Every name in it.
    fileprivate var names: [ItemID] {
        switch self {
        case .say(let say): [say.id]
        case .ask(let question): [question.id]
        case .branch(let branch): [branch.id] + (branch.then + branch.otherwise).flatMap(\.names)
        case .loop(let loop): [loop.id] + loop.body.flatMap(\.names)
        case .call(let call): [call.id]
        case .cast(let cast): [cast.id]
        }
    }

    /// The questions in it.
    fileprivate var questions: [ItemID] {
        switch self {
        case .say, .call, .cast: []
        case .ask(let question): [question.id]
        case .branch(let branch): (branch.then + branch.otherwise).flatMap(\.questions)
        case .loop(let loop): loop.body.flatMap(\.questions)
        }
    }

    /// The questions that texts and conditions in it refer to.
    fileprivate var references: [ItemID] {
        switch self {
        case .say(let say): say.text.quoted
        case .ask(let question): question.variants.flatMap(\.quoted)
        case .branch(let branch):
            branch.condition.questions + (branch.then + branch.otherwise).flatMap(\.references)
        case .loop(let loop): [loop.list] + loop.body.flatMap(\.references)
        case .call, .cast: []
        }
    }
}

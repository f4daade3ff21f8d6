import DialogEngine
import DialogModel

/// Walks through a dialogue until it has come by every question, both ways of every fork, every loop
/// with lines and without, and every call, or has had as many conversations as allowed.
///
/// First every worthwhile reply to every question is tried once, the others being the usual ones;
/// then, for what has not been reached, the replies to the questions that decide about it together.
package struct PathWalk: Sendable {
    /// How far a walk goes.
    package struct Limits: Sendable {
        /// The most conversations.
        package let conversations: Int
        /// The most conversations for the sake of one goal, after every reply has been tried.
        package let perGoal: Int
        /// The most turns of a conversation; one that takes more is a finding.
        package let turns: Int

        /// Limits of the numbers named.
        package init(conversations: Int = 8000, perGoal: Int = 500, turns: Int = 2000) {
            self.conversations = conversations
            self.perGoal = perGoal
            self.turns = turns
        }
    }

    private let script: CompiledScript
    private let landmarks: Landmarks
    private let depth: Question.Depth
    private let limits: Limits
    private let beginnings: [(recalled: [Recalled], players: [Participant])]

    /// A walk through the root of `script`, held alone.
    package init(_ script: PinnedScript, depth: Question.Depth = .full, limits: Limits = Limits()) {
        guard let dialog = script.dialogs[script.root] else {
            preconditionFailure("a closure contains its root")
        }
        self.script = CompiledScript(script)
        landmarks = Landmarks(of: dialog)
        self.depth = depth
        self.limits = limits
        beginnings = Self.beginnings(of: dialog)
    }

    /// Walks.
    ///
    /// Ends always.
    package func walk() -> Coverage {
        let replies = Replies(to: landmarks.dialog)
        var coverage = Coverage(goals: WalkGoal.all(in: landmarks.dialog, depth: depth))
        var tried: Set<ItemID> = []
        var queue: [[ItemID: Reply]] = [[:]]
        var next = 0
        while next < queue.count, hasRoom(coverage) {
            let choices = queue[next]
            next += 1
            let asked = follow(choices, replies, &coverage)
            for question in asked where tried.insert(question).inserted {
                queue += replies[question].dropFirst().map { reply in
                    choices.merging([question: reply]) { _, new in new }
                }
            }
        }
        let reliance = Reliance(in: landmarks.dialog)
        for goal in coverage.unreached where !coverage.reached.contains(goal) {
            seek(goal, reliance.questions(for: goal), replies, &coverage)
        }
        return coverage
    }

    /// Tries the replies to `questions` together until `goal` is reached.
    private func seek(
        _ goal: WalkGoal,
        _ questions: Set<ItemID>,
        _ replies: Replies,
        _ coverage: inout Coverage
    ) {
        let questions = questions.sorted { $0.name < $1.name }
        var places = questions.map { _ in 0 }
        for _ in 0..<limits.perGoal where hasRoom(coverage) {
            let pairs = zip(questions, places).map { ($0, replies[$0][$1]) }
            _ = follow(Dictionary(uniqueKeysWithValues: pairs), replies, &coverage)
            if coverage.reached.contains(goal) { return }
            // Counts on, like an odometer.
            var wheel = 0
            while wheel < places.count {
                places[wheel] += 1
                if places[wheel] < replies[questions[wheel]].count { break }
                places[wheel] = 0
                wheel += 1
            }
            if wheel == places.count { return }
        }
    }

    /// With what conversations begin: one that finds nothing of before and in which nobody has a role, and,
    /// where the dialogue asks for either, one that finds all of it and in which all are taken.
    private static func beginnings(
        of dialog: Dialog
    ) -> [(recalled: [Recalled], players: [Participant])] {
        let recalled = (dialog.recalls ?? []).map(found)
        let players = players(in: dialog)
        return recalled.isEmpty && players.isEmpty ? [([], [])] : [([], []), (recalled, players)]
    }

    /// Whether as many more conversations are allowed as are held with the same choices.
    private func hasRoom(_ coverage: Coverage) -> Bool {
        coverage.conversations + beginnings.count <= limits.conversations
    }

    /// Holds conversations with `choices`.
    ///
    /// - Returns: What was asked.
    private func follow(
        _ choices: [ItemID: Reply],
        _ replies: Replies,
        _ coverage: inout Coverage
    ) -> [ItemID] {
        beginnings.flatMap { recalled, players in
            let trail = Trail(
                script,
                landmarks,
                depth: depth,
                replies: replies,
                choices: choices,
                recalled: recalled,
                players: players,
                mostTurns: limits.turns
            )
            coverage.add(trail)
            return trail.asked
        }
    }

    /// Somebody for each role on which something depends.
    private static func players(in dialog: Dialog) -> [Participant] {
        let roles = dialog.allItems.flatMap { item in
            if case .branch(let branch) = item { branch.condition.roles } else { [RoleID]() }
        }
        return Set(roles).sorted { $0.name < $1.name }.map {
            Participant(name: "\($0)", role: $0)
        }
    }

    private static func found(by recall: Recall) -> Recalled {
        switch recall.source {
        case .kept:
            Recalled(id: recall.id, value: .list(["een", "twee"]), shown: "een; twee")
        case .last: Recalled(id: recall.id, value: .text("eerder"), shown: "eerder")
        }
    }
}

import DialogModel

/// What a walk came by.
package struct Coverage: Sendable {
    /// All there is to come by, in the order of the script.
    package let goals: [WalkGoal]
    /// What was reached of it.
    package private(set) var reached: Set<WalkGoal> = []
    /// What should not have happened on any path.
    package private(set) var findings: Set<WalkFinding> = []
    /// How many conversations it took.
    package private(set) var conversations = 0

    init(goals: [WalkGoal]) { self.goals = goals }

    /// What was not reached, in the order of the script.
    package var unreached: [WalkGoal] { goals.filter { !reached.contains($0) } }

    mutating func add(_ trail: Trail) {
        conversations += 1
        reached.formUnion(trail.goals)
        findings.formUnion(trail.findings)
    }
}

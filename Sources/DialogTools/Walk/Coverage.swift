import DialogModel

/// What a walk came by.
public struct Coverage: Sendable {
    /// All there is to come by, in the order of the script.
    public let goals: [WalkGoal]
    /// What was reached of it.
    public private(set) var reached: Set<WalkGoal> = []
    /// What should not have happened on any path.
    public private(set) var findings: Set<WalkFinding> = []
    /// How many conversations it took.
    public private(set) var conversations = 0

    init(goals: [WalkGoal]) { self.goals = goals }

    /// What was not reached, in the order of the script.
    public var unreached: [WalkGoal] { goals.filter { !reached.contains($0) } }

    mutating func add(_ trail: Trail) {
        conversations += 1
        reached.formUnion(trail.goals)
        findings.formUnion(trail.findings)
    }
}

import DialogModel

/// A script that has what a log speaks of, each thing where it came first.
struct ScriptOfLog {
    private var dialogs: [[Address.CallSite]: (id: DialogID, steps: [(ItemID, [ItemID])])]
    private var places: [Address: Event.Asked] = [:]
    private let forks: [ItemID: Set<ItemID>]

    init(_ events: [RecordedEvent], forks: [ItemID: Set<ItemID>]) {
        self.forks = forks
        dialogs = [[]: ("starrt", [])]
        for recorded in events {
            switch recorded.event {
            case .entered(let fact): dialogs[fact.step.calls]?.steps.append((fact.step.item, []))
            case .called(let fact): dialogs[fact.inside + [fact.site]] = (fact.dialog, [])
            case .branched(let fact): add(fact.place)
            case .asked(let fact):
                if case .script = fact.origin, !onFork.contains(fact.place.item) { add(fact.place) }
            default: break
            }
        }
    }

    var script: PinnedScript {
        let all = dialogs.values.map { dialog in
            Dialog(
                id: dialog.id,
                language: .dutch,
                title: dialog.id.name,
                summary: "",
                source: "",
                modes: Dialog.Mode.allCases,
                steps: dialog.steps.map { id, items in
                    let deepening = ItemID.deepening(id.name)
                    return Step(
                        id: id,
                        title: id.name,
                        deepen: items.contains(deepening) ? question(deepening, .yesNo) : nil,
                        items: items.filter { $0 != deepening }.map(item)
                    )
                }
            )
        }
        return PinnedScript(
            root: "starrt",
            dialogs: Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) }),
            lexicon: nil
        )
    }

    private var onFork: Set<ItemID> { forks.values.reduce(into: []) { $0.formUnion($1) } }

    private mutating func add(_ place: Address) {
        guard var dialog = dialogs[place.calls] else { return }
        if dialog.steps.isEmpty { dialog.steps = [("stap", [])] }
        guard !dialog.steps.contains(where: { $0.1.contains(place.item) }) else { return }
        dialog.steps[dialog.steps.count - 1].1.append(place.item)
        dialogs[place.calls] = dialog
    }

    private func question(_ id: ItemID, _ kind: Question.Kind) -> Question {
        Question(id: id, variants: [Template("\(id)?")], kind: kind)
    }

    private func item(_ id: ItemID) -> Item {
        let isFork = forks[id] != nil || id.name.hasPrefix("als")
        guard isFork else { return .ask(question(id, .text)) }
        let then = (forks[id] ?? []).sorted { $0.name < $1.name }.map(item)
        return .branch(Branch(id: id, condition: .truth(true), then: then))
    }
}

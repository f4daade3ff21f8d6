import DialogLoader
import DialogModel

/// One thing in a script that can serve the method.
struct Service {
    /// What kind of thing.
    enum Thing {
        case dialog(minutes: Int?)
        case role
        case step(minutes: Int?)
        case question(Keep?)
        case spoken
    }

    let thing: Thing
    let place: MethodCoverage.Place
    /// What it says it serves.
    let intent: IntentID?

    /// Whether it has to say what it serves.
    var mustName: Bool {
        switch thing {
        case .role, .step, .question: true
        case .dialog, .spoken: false
        }
    }

    /// How many minutes it takes, if it says so.
    var minutes: Int? {
        switch thing {
        case .dialog(let minutes), .step(let minutes): minutes
        case .role, .question, .spoken: nil
        }
    }

    /// As what its answer is kept.
    var keep: Keep? {
        if case .question(let keep) = thing { keep } else { nil }
    }

    /// Whether it can serve an item of the method of `kind`.
    func fits(_ kind: MethodFile.Kind) -> Bool {
        switch (kind, thing) {
        case (.question, .question), (.role, .role), (.exercise, .dialog): true
        case (.step, .step), (.box, .step), (.box, .dialog): true
        case (.fact, .spoken), (.theory, .spoken): true
        case (.question, _), (.role, _), (.exercise, _), (.step, _), (.box, _), (.fact, _),
            (.theory, _):
            false
        }
    }
}

extension Dialog {
    /// All in it that can serve the method, in the order of the script.
    var services: [Service] {
        func service(_ thing: Service.Thing, _ name: String, _ intent: IntentID?) -> Service {
            Service(
                thing: thing,
                place: MethodCoverage.Place(dialog: id, name: name),
                intent: intent
            )
        }
        let whole = service(.dialog(minutes: minutes?.full), id.name, intent)
        let taken = roles.map { service(.role, $0.id.name, $0.intent) }
        let held = steps.map { service(.step(minutes: $0.minutes), $0.id.name, $0.intent) }
        let done = allItems.compactMap { item in
            switch item {
            case .say(let say): service(.spoken, say.id.name, say.intent)
            case .ask(let question):
                service(.question(question.keep), question.id.name, question.intent)
            case .branch, .loop, .call: nil
            case .cast(let cast):
                cast.intent.map { service(.question(nil), cast.id.name, $0) }
            }
        }
        return [whole] + taken + held + done
    }
}

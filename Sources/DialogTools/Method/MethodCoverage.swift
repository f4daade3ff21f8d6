import DialogLoader
import DialogModel

/// Scripts held to the method: what nobody serves, and what names something that does not exist.
package struct MethodCoverage: Sendable {
    /// Something in a script.
    package struct Place: Hashable, Sendable, CustomStringConvertible {
        /// The dialogue.
        package let dialog: DialogID
        /// The role, step, question or spoken text, or the dialogue itself.
        package let name: String

        /// `starrt/gebeurtenis`.
        package var description: String { "\(dialog)/\(name)" }
    }

    /// Where scripts and method differ.
    package enum Finding: Hashable, Sendable, CustomStringConvertible {
        /// The method asks for it, and no script serves it.
        case unserved(IntentID)
        /// A script names what the method does not have.
        case unknown(IntentID, Place)
        /// A script serves it with another kind of thing.
        case otherKind(IntentID, MethodFile.Kind, Place)
        /// The method sets other minutes than the script.
        case otherMinutes(IntentID, method: Int, script: Int?, Place)
        /// A role, step or question does not say what it serves.
        case nameless(Place)

        /// One line.
        package var description: String {
            switch self {
            case .unserved(let id): "\(id) is served by no script"
            case .unknown(let id, let place): "\(place) names \(id), which is not in the method"
            case .otherKind(let id, let kind, let place):
                "\(place) names \(id), a \(kind.rawValue), which it cannot be"
            case .otherMinutes(let id, let method, let script, let place):
                "\(place) takes \(script.map(String.init) ?? "no set") minutes, \(id) \(method)"
            case .nameless(let place): "\(place) does not name what it serves"
            }
        }
    }

    /// All differences, scripts' first.
    package let findings: [Finding]

    /// Holds `dialogs`, all of one language, to `method`.
    package init(of dialogs: [Dialog], to method: [MethodFile.Intent]) {
        let asked = Dictionary(method.map { ($0.id, $0) }) { first, _ in first }
        let services = dialogs.flatMap(\.services)
        var served: Set<IntentID> = []
        var findings: [Finding] = []
        for service in services {
            guard let id = service.intent else {
                if service.mustName { findings.append(.nameless(service.place)) }
                continue
            }
            guard let intent = asked[id] else {
                findings.append(.unknown(id, service.place))
                continue
            }
            guard service.fits(intent.kind) else {
                findings.append(.otherKind(id, intent.kind, service.place))
                continue
            }
            served.insert(id)
            if let minutes = intent.minutes, service.minutes != minutes {
                findings.append(
                    .otherMinutes(id, method: minutes, script: service.minutes, service.place)
                )
            }
        }
        let kept = Set(services.compactMap(\.keep))
        let unserved = method.filter { intent in
            !served.contains(intent.id) && intent.elsewhere == nil
                && intent.keep.map { !kept.contains($0) } ?? true
        }
        self.findings = findings + unserved.map { .unserved($0.id) }
    }
}

import DialogModel
import SpiegelAPI
import Wording

/// Who takes which roles, as said on one line: `Ilse brengt in, Tom en Aya vragen, tijd: Piet`.
///
/// Names stand before their roles or behind them, as each clause begins; roles are known by how words
/// begin. A name that is known is found in any capitals, and by its number.
struct CastLine: Hashable {
    /// Who takes what; nobody where that is said.
    private(set) var cast: [RoleID: [String]] = [:]
    /// Whether all of it was understood.
    private(set) var isClear = true
    /// Why a name is none.
    private(set) var refusal: Sentence?

    private let known: [String]

    /// Reads `text`, where there are `roles`, and people called `known`.
    init(_ text: String, _ roles: [Role], known: [String]) {
        self.known = known
        let clauses = CastWords(roles: roles, known: known).clauses(of: text)
        var waiting: [String] = []
        var taking: [RoleID] = []
        for clause in clauses {
            isClear = isClear && clause.isClear
            guard clause.parts.contains(where: \.isRole) else {
                // Of whom something was said that is no role, nothing is known.
                guard clause.isClear else { continue }
                let names = clause.parts.compactMap(\.name)
                if taking.isEmpty { waiting += names } else { give(names, taking) }
                continue
            }
            if waiting.isEmpty, clause.parts[0].isRole, !clause.beginsUnknown {
                taking = readRolesFirst(clause)
            } else {
                let names = readNamesFirst(clause, after: waiting)
                // Who stands behind an unknown name may have no part in what comes next.
                waiting = clause.beginsUnknown ? [] : names
                taking = []
            }
        }
        if !waiting.isEmpty { isClear = false }
    }

    /// The roles that take the names which come next.
    private mutating func readRolesFirst(_ clause: CastWords.Clause) -> [RoleID] {
        var roles: [RoleID] = []
        var hasNames = false
        for part in clause.parts {
            switch part {
            case .role(let role):
                if hasNames { roles = [] }
                hasNames = false
                roles.append(role)
            case .name(let name):
                hasNames = true
                give([name], roles)
            }
        }
        return roles
    }

    /// The names that no role follows.
    private mutating func readNamesFirst(
        _ clause: CastWords.Clause,
        after waiting: [String]
    ) -> [String] {
        var names = waiting
        var hasRole = false
        for part in clause.parts {
            switch part {
            case .name(let name):
                if hasRole { names = [] }
                hasRole = false
                names.append(name)
            case .role(let role):
                hasRole = true
                give(names, [role])
            }
        }
        return hasRole ? [] : names
    }

    private mutating func give(_ names: [String], _ roles: [RoleID]) {
        for name in names {
            switch RoleLine.read(name, among: known) {
            case .success(let read):
                for role in roles {
                    let before = cast[role] ?? []
                    cast[role] = before + read.filter { !before.contains($0) }
                }
            case .failure(let failure): refusal = failure.sentence
            }
        }
    }
}

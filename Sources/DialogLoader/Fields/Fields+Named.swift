import DialogModel

extension Fields {
    /// The elements of the list `key`, each with a name that no other has.
    ///
    /// One whose name is taken is reported and left out.
    func named<Element>(_ key: String, by read: (Tree) -> (name: Leaf, Element)?) -> [Element] {
        var elements: [Element] = []
        var lines: [String: Int] = [:]
        for (name, element) in list(key).compactMap(read) {
            if let first = lines[name.text] {
                findings.report(.shape(.duplicateName(name.text, firstLine: first)), at: name.spot)
            } else {
                lines[name.text] = name.line
                elements.append(element)
            }
        }
        return elements
    }

    /// The words behind each name in the mapping `key`, if it is there.
    func pairs(_ key: String) -> [(key: Leaf, value: Leaf)] {
        guard let value = map[key] else { return [] }
        guard case .map(let map) = value else {
            findings.report(.shape(.wrongType(key: key, expected: .mapping)), at: value.spot)
            return []
        }
        return map.pairs.compactMap { name, value in
            word(value, key: name.text).map { (name, $0) }
        }
    }

    /// Who chooses among questions, by the way in which a dialogue is held, if `key` is there.
    func menus(_ key: String) -> [Dialog.Mode: Chooser]? {
        guard let value = map[key],
            let inner = Fields(value, key: key, known: KnownKeys.modes, findings: findings)
        else { return nil }
        var menus: [Dialog.Mode: Chooser] = [:]
        for mode in Dialog.Mode.allCases {
            menus[mode] = inner.value(mode.rawValue, of: Chooser.self)
        }
        return menus
    }
}

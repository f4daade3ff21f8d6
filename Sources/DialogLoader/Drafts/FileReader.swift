import DialogModel

/// A tree to a draft, by the file's first key.
struct FileReader {
    /// The latest format of dialogues and fragments that this release reads.
    static let latest = 2

    let file: ScriptFile
    let findings: Findings

    /// The file's draft; `nil` where so much is missing that there is nothing to check further.
    func read() -> FileDraft? {
        guard let source = SourceReader(file: file, findings: findings).read(),
            let tree = YamlReader(source: source, findings: findings).read()
        else { return nil }
        guard case .map(let map) = tree else {
            findings.report(.file(.unknownKind(nil)), at: tree.spot)
            return nil
        }
        // The key that tells is usually first, and found all the same where it is not.
        for (key, _) in map.pairs {
            switch key.text {
            case "dialog": return DialogReader(file: file, findings: findings).read(tree)
            case "fragments": return FragmentReader(file: file, findings: findings).read(tree)
            case "cues": return LexiconReader(file: file, findings: findings).read(tree)
            case "method": return MethodReader(findings: findings).read(tree)
            case "theory": return TheoryReader(findings: findings).read(tree)
            case "cards": return CardReader(file: file, findings: findings).read(tree)
            default: continue
            }
        }
        let first = map.pairs.first?.key
        findings.report(.file(.unknownKind(first?.text)), at: first?.spot ?? tree.spot)
        return nil
    }
}

extension Fields {
    /// The language that `key` names, which must be the folder's where that is one.
    func language(_ key: String, file: ScriptFile) -> Language? {
        guard let leaf = word(key), let language = value(leaf, key: key, of: Language.self) else {
            return nil
        }
        if let folder = file.folderName, Language(rawValue: folder) != nil,
            folder != language.rawValue
        {
            findings.report(
                .shape(.otherFolder(language: language.rawValue, folder: folder)),
                at: leaf.spot
            )
        }
        return language
    }

    /// Checks that `key` is a format that this release reads, and that no key in `tree` wants a
    /// later one.
    func checkFormat(_ key: String, of tree: Tree, latest: Int = 1) {
        guard let leaf = word(key) else { return }
        guard let format = Int(leaf.text), (1...latest).contains(format) else {
            findings.report(.shape(.unknownFormat(leaf.text)), at: leaf.spot)
            return
        }
        checkKeys(of: tree, in: format)
    }

    /// Checks that no key in `tree` wants a later format than `format`.
    func checkKeys(of tree: Tree, in format: Int) {
        switch tree {
        case .leaf: break
        case .list(let list): for element in list.elements { checkKeys(of: element, in: format) }
        case .map(let map):
            let later = KnownKeys.formats.filter { map[$0.key] != nil }.values
            for (key, value) in map.pairs {
                for wanted in later.compactMap({ $0[key.text] }) where wanted > format {
                    findings.report(.shape(.laterKey(key.text, format: wanted)), at: key.spot)
                }
                if !KnownKeys.naming.contains(key.text) { checkKeys(of: value, in: format) }
            }
        }
    }

    /// The text of `key` taken apart, if it is there.
    func optionalTemplate(_ key: String) -> WrittenText? {
        optionalText(key).map { WrittenText($0, findings: findings) }
    }

    /// The wordings under `key`.
    func variants(_ key: String) -> [WrittenText] {
        guard let value = map[key] else { return [] }
        return TextReader(findings: findings).variants(value, key: key)
            .map { WrittenText($0, findings: findings) }
    }
}

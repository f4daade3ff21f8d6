import DialogModel
import SpiegelAPI
import Wording

/// What was said before the first question, said anew.
extension HoldStage {
    /// The dialogue that was begun, in the catalogue.
    var entry: CatalogueEntry? { catalogue.entry(summary.dialog, in: summary.language) }

    /// `/namen`: asks for the pseudonym and for names to watch; with names behind it, watches these too.
    mutating func rename(_ argument: String) -> [Move] {
        guard argument.isEmpty else { return watch(argument, calling: client.pseudonym) }
        let isAboutClient = entry.map { $0.setting.about == .client } ?? true
        return open(isAboutClient ? .pseudonym : .names(pseudonym: client.pseudonym))
    }

    /// What the client is called: nothing typed leaves it as it is.
    mutating func call(_ name: String) -> [Move] {
        let limit = Limits().nameCharacters
        guard name.count <= limit else {
            return remark(ScreensBeginning.nameTooLong(limit: limit), .warning)
        }
        guard !name.isEmpty else { return open(.names(pseudonym: client.pseudonym)) }
        return open(.names(pseudonym: NameList.saysNone(name) ? nil : name))
    }

    /// Watches the names in `line` besides those that are; where it says that there is none, no name.
    mutating func watch(_ line: String, calling pseudonym: String?) -> [Move] {
        let limits = Limits()
        guard let typed = NameList.read(line) else {
            return remark(ScreensBeginning.notNames, .warning)
        }
        var names = ClientAlias.names(client.watchedNames, and: typed)
        if typed.isEmpty, !line.trimmed.isEmpty { names = [] }
        guard names.allSatisfy({ $0.count <= limits.nameCharacters }) else {
            return remark(ScreensBeginning.nameTooLong(limit: limits.nameCharacters), .warning)
        }
        guard names.count <= limits.watchedNames else {
            return remark(ScreensBeginning.tooManyNames(limit: limits.watchedNames), .warning)
        }
        let alias = ClientAlias(pseudonym: pseudonym, watchedNames: names)
        guard alias == client else { return send(.alias(alias)) }
        aside = nil
        return remark(ConversationWords.aliased(client, isAlone: company.mode == .alone))
    }

    /// `/tijd kort`, `/tijd uitgebreid`.
    mutating func turn(to word: String) -> [Move] {
        guard let depth = Question.Depth(said: word) else {
            return remark(ScreensBeginning.shortOrFull, .warning)
        }
        return send(.turnDepth(depth))
    }

    /// `/voluit`, `/voluit uit`.
    mutating func fade(_ word: String) -> [Move] {
        send(.turnFading(ProgramWords.off.contains(FoldedText(word).text) ? .on : .off))
    }
}

import DialogModel
import SpiegelAPI
import Wording

/// What the questions before the first one are answered with.
extension BeginStage {
    /// Answers the question that is asked.
    mutating func take(_ text: String) -> [Move] {
        let limits = Limits()
        switch questions[place] {
        case .colleague:
            guard !text.isEmpty else { return goOn() }
            guard text.count <= limits.nameCharacters else { return tooLong(limits) }
            wishes.colleague = text
        case .role(let index):
            switch RoleLine.read(text, among: known(to: index)) {
            case .success(let names): players[index] = names
            case .failure(let refusal): return remark(refusal.sentence, .warning)
            }
        case .present:
            switch RoleLine.read(text, among: []) {
            case .success(let names): present = names
            case .failure(let refusal): return remark(refusal.sentence, .warning)
            }
        case .pseudonym:
            guard text.count <= limits.nameCharacters else { return tooLong(limits) }
            wishes.pseudonym = NameList.saysNone(text) ? "" : text
        case .names:
            guard let names = NameList.read(text) else {
                return remark(ScreensBeginning.notNames, .warning)
            }
            guard names.allSatisfy({ $0.count <= limits.nameCharacters }) else {
                return tooLong(limits)
            }
            guard names.count <= limits.watchedNames else {
                return remark(ScreensBeginning.tooManyNames(limit: limits.watchedNames), .warning)
            }
            wishes.names = names
            place += 1
            // Where none are given now, those of before may be watched: that is said when it is known.
            guard !names.isEmpty else { return goOn() }
            return remark(ScreensBeginning.watching(names, isAlone: mode == .alone))
        case .depth:
            guard let depth = Question.Depth(said: text) else {
                return remark(ScreensBeginning.oneOrTwo, .warning)
            }
            wishes.depth = depth
        }
        place += 1
        return goOn()
    }

    private func tooLong(_ limits: Limits) -> [Move] {
        remark(ScreensBeginning.nameTooLong(limit: limits.nameCharacters), .warning)
    }

    /// The names that were given to the roles before this one, each once.
    func known(to index: Int) -> [String] {
        players.prefix(index).joined().reduce(into: []) { known, name in
            if !known.contains(name) { known.append(name) }
        }
    }
}

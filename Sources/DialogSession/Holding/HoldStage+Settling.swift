import DialogModel
import Wording

/// Answers that no longer fit wait for a choice.
extension HoldStage {
    mutating func settle(_ answers: [Prompt.StaleAnswer]) -> [Move] {
        var moves = owedHeading()
        if isDue || shown?.position != latest.position { moves += [.show(.stale(answers))] }
        hasShown()
        return moves + [.listen(Listening())]
    }

    mutating func heardSettling(_ heard: Heard) -> [Move] {
        switch heard {
        case .interrupt: return remark(ConversationWords.howToLeave)
        case .end: return send(.pause)
        case .line(let line):
            if case .command(.pause, _) = TypedLine(line, shortcuts: shortcuts, in: language) {
                return send(.pause)
            }
            let choices: [String: StaleChoice] = ["1": .askAgain, "2": .keep, "3": .edit]
            guard let choice = choices[line.trimmed] else {
                return remark(ConversationStale.pleaseChoose, .warning)
            }
            return send(.settleStale(choice))
        }
    }
}

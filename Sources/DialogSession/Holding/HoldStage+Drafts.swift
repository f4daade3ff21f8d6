import DialogModel
import Wording

/// What was typed and has not become a turn, kept for whoever goes on.
extension HoldStage {
    /// Puts back what was being typed when the conversation was left: it is shown, and can be brought
    /// into the line.
    mutating func putBack(_ typed: TypedDraft) {
        guard !typed.text.trimmed.isEmpty else { return }
        draft = .kept(typed.text)
        introduction += [.remark(ConversationWords.draftFound), .quote(typed.text, .faint)]
    }

    func unsent(
        with line: String,
        changing recalled: String?
    ) -> (conversation: ConversationID, draft: TypedDraft)? {
        // Brought into the line, it is what stands there now.
        let isOnLine = recalled != nil && recalled == self.recalled
        // An earlier answer that was brought in has been sent once.
        let isOwn = isOnLine || line != recalled
        let texts = [isOnLine ? nil : held, isOwn ? line : nil].compactMap(\.self)
        let text = texts.filter { !$0.trimmed.isEmpty }.joined(separator: "\n")
        return (id, TypedDraft(at: answering, text))
    }

    /// What stands on no line any more.
    private var held: String? {
        var texts: [String] = []
        switch draft {
        case .points(let points, _): texts += points
        case .unsent, .kept, .none: texts += [recalled].compactMap(\.self)
        }
        switch pending {
        case .turn(let turn)?, .missed(let turn)?: texts += [turn.input.typed].compactMap(\.self)
        case .remarked(_, _, let typed)?: texts.append(typed)
        case .unreached, .revising, .probing, .progress, .probe, .whisper, .ending, .copies, nil:
            break
        }
        if case .meant(_, let text)? = aside { texts.append(text) }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }
}

extension Input {
    /// Whether it deals with what was typed before; else that waits until it does.
    var settlesDraft: Bool {
        switch self {
        case .answer, .skip, .back, .revise, .settleStale, .note, .choose, .pick, .ask, .next,
            .call,
            .finish, .abandon:
            true
        case .ring, .handOver, .extend, .turnProbing, .turnDepth, .turnFading, .widen, .alias,
            .cast, .takeBack,
            .resolve, .tick,
            .pause,
            .resume:
            false
        }
    }
}

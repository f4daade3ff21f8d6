import DialogModel
import SpiegelAPI
import Wording

/// Turns that are sent, and what comes of them.
extension HoldStage {
    /// Sends a turn: it answers what is on the screen.
    mutating func send(_ input: Input) -> [Move] {
        send(again: Unanswered(input: input, sequence: answering, key: surroundings.key()))
    }

    /// Sends a turn once more, with the key that it had: it is never done twice.
    mutating func send(again turn: Unanswered) -> [Move] {
        switch draft {
        case .points, .none: break
        case .unsent, .kept: if turn.input.settlesDraft { draft = .none }
        }
        aside = nil
        pending = .turn(turn)
        return [.ask(.turn(turn.input, in: id, key: turn.key, after: turn.sequence))]
    }

    /// The sequence that what is typed answers: that of what was shown, or the newest where what is
    /// shown is still what is open.
    var answering: Int {
        guard let shown, shown.position != latest.position else { return latest.sequence }
        return shown.sequence
    }

    mutating func arrived(_ reply: Reply) -> [Move] {
        guard let awaited = pending else { return [] }
        pending = nil
        switch (awaited, reply) {
        case (.turn(let turn), .turn(let reply)): return taken(turn, reply)
        case (.missed(let turn), .turn(let missed)): return caughtUp(turn, missed)
        case (.unreached(let places), .answers(let answers)):
            return showUnreached(answers.filter { places.contains($0.place) }) + goOn()
        case (.revising(let name), .answers(let answers)): return revise(name, among: answers)
        case (.probing, .account(let account)):
            return send(.turnProbing(account.probing == .on ? .off : .on))
        case (.progress, .account(let account)): return report(account)
        case (.probe, .account(let account)): return probe(account)
        case (.whisper(let role), .text(let text)): return whisper(text, to: role)
        case (.copies(let wanted), .copies(let copies)): return choose(wanted, among: copies)
        case (.remarked(_, let page, _), .copy(let copy)): return show(copy, page: page)
        case (.ending, .ending(let account, let listed, let sheet)):
            return [.enter(EndStage(account, listed, sheet: sheet, catalogue, surroundings))]
        default: return goOn()
        }
    }

    /// A turn was taken, now or before its reply was lost.
    mutating func taken(_ turn: Unanswered, _ reply: TurnReply) -> [Move] {
        let before = latest
        doubted = reply.events.lazy.compactMap(\.event.doubted).first
        let moves = turnPage(to: reply.prompt) + show(reply, of: turn.input)
        // What was on the screen has been answered.
        if shown?.position != latest.position { shown = nil }
        guard turn.input != .pause else { return moves + paused(at: before) }
        if let rest = afterwards {
            afterwards = nil
            // Where it was refused, or still asks the same, there is something to do here first.
            if !reply.events.contains(where: \.event.isRejection), pending == nil,
                latest.position != .finished
            {
                return moves + takeOver() + perform(rest)
            }
        }
        guard pending == nil else { return moves }
        whispering = players(castIn: reply)
        return moves + takeOver() + (whispering.isEmpty ? goOn() : nextWhisper())
    }

    mutating func refused(_ fault: Fault) -> [Move] {
        guard let awaited = pending else { return [] }
        pending = nil
        afterwards = nil
        switch awaited {
        case .turn(let turn): return refused(turn, fault)
        case .missed(let turn):
            return holdBack(turn) + lost(fault)
        // The words are a courtesy; without them the answers are marked all the same.
        case .unreached: return goOn()
        case .remarked(let copy, let page, let typed):
            return [.show(.remark(fault.sentence, .warning))]
                + open(.copy(copy, page: page, recalled: typed))
        case .ending, .revising, .probing, .progress, .probe, .whisper, .copies: return lost(fault)
        }
    }

    private mutating func refused(_ turn: Unanswered, _ fault: Fault) -> [Move] {
        switch fault {
        case .refusal(.outOfTurn):
            pending = .missed(turn)
            return [.ask(.missed(id, after: turn.sequence))]
        case .link(.connectionLost), .link(.noDaemon):
            guard turn.input != .pause else {
                return [
                    .show(.say(ConversationLeaving.unpaused(number: number))),
                    .leave(.failed(.link(.connectionLost))),
                ]
            }
            return holdBack(turn) + lost(fault)
        case .store(.diskFull), .store(.notWritable), .store(.diskFailure):
            guard surroundings.isInteractive else { return [.leave(.failed(fault))] }
            return holdBack(turn) + [.show(.remark(fault.sentence, .warning))]
                + remark(ScreensTrouble.notKept, .warning)
        case .refusal(let refusal) where refusal.concernsInput: return showBack(turn, fault)
        case .request(let request) where request.concernsInput: return showBack(turn, fault)
        case .refusal, .request, .store, .start, .link, .unexpected:
            return [.leave(.failed(fault))]
        }
    }

    /// Says why a turn was not taken; what was typed for it can be changed.
    private mutating func showBack(_ turn: Unanswered, _ fault: Fault) -> [Move] {
        draft = turn.input.typed.map(Draft.kept) ?? .none
        return remark(fault.sentence, .warning)
    }

    /// Keeps a turn that was not taken, for Enter to send again; where something else is open by now,
    /// what was typed for it is shown back.
    private mutating func holdBack(_ turn: Unanswered) -> [Move] {
        guard latest.sequence == turn.sequence || latest.position == shown?.position else {
            return keep(turn.input.typed)
        }
        draft = .unsent(turn)
        return []
    }

    /// Nobody answers; what was typed is there still.
    private mutating func lost(_ fault: Fault) -> [Move] {
        switch fault {
        case .link(.connectionLost), .link(.noDaemon):
            guard surroundings.isInteractive else { return [.leave(.failed(fault))] }
            return remark(ScreensTrouble.stillLost, .warning)
        default: return [.leave(.failed(fault))]
        }
    }

    /// It was paused, and is left.
    private mutating func paused(at before: Prompt) -> [Move] {
        guard case .paused = latest.position else {
            return leave(.paused, saying: ConversationLeaving.unpaused(number: number))
        }
        let place = before.step.map { (index: $0.index, title: $0.title) }
        let said = ConversationLeaving.paused(at: place, of: before.aside, number: number)
        return leave(.paused, saying: said)
    }
}

extension Refusal {
    /// Whether something else can be typed instead: the conversation itself goes on.
    fileprivate var concernsInput: Bool {
        switch self {
        case .notNow, .required, .unknownDialog, .brokenScript, .unknownQuestion, .nothingBefore,
            .notCallable, .callsTooDeep, .outOfTurn, .tooLong, .unfitName:
            true
        case .unknownConversation, .readOnly, .unsupportedMode: false
        }
    }
}

extension RequestFault {
    /// Whether something else can be typed instead, or the same again.
    fileprivate var concernsInput: Bool {
        switch self {
        case .malformedRequest, .requestTooLarge, .requestTooSlow, .tooManyConnections,
            .unfitField, .keyReused:
            true
        case .unknownResource, .wrongMethod, .notPermitted: false
        }
    }
}

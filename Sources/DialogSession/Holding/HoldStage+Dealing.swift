import DialogModel
import SpiegelAPI
import Wording

/// Roles are handed out: in one line, and role by role where that does not say enough.
extension HoldStage {
    /// Asks who takes which of `roles`.
    mutating func deal(_ roles: [RoleID]) -> [Move] {
        var moves: [Move] = []
        if let picked, roles.contains(.bringer) { company.seat(bringerOf: picked) }
        if shown?.position != latest.position {
            dealing = nil
            moves = frame() + [.show(.casting(company, roles, whispers: latest.whispers))]
            isFramed = false
        }
        shown = latest
        let lead =
            dealing?.open.first.map { id in
                let title = company.roles.first { $0.id == id }?.title ?? id.name
                let known = company.participants.names
                return MeetingWords.who(title, now: company.names(id), known: known)
            }.map(Listening.Lead.question) ?? .plain
        let commands = TypedLine.completions(shortcuts, in: language)
        return moves + [
            .listen(Listening(after: lead, recalling: recalled, commands: commands))
        ]
    }

    mutating func heard(_ heard: Heard, dealing roles: [RoleID]) -> [Move] {
        switch heard {
        case .interrupt: return remark(ConversationWords.howToLeave)
        case .end: return send(.pause)
        case .line(let line):
            if line.trimmed.isEmpty, case .unsent(let turn) = draft { return send(again: turn) }
            let typed = TypedLine(line, shortcuts: shortcuts, in: language)
            switch typed {
            case .answer(let text):
                guard let command = TypedLine.command(named: text) else {
                    return deal(text.trimmed, roles)
                }
                return obey(command, "")
            case .command(.roles, let argument) where !argument.isEmpty:
                return deal(argument, roles)
            case .command(.skip, _) where dealing != nil: return deal("", roles)
            case .command(let command, let argument): return obey(command, argument)
            case .call(let dialog): return send(.call(dialog))
            case .unknown, .ambiguous:
                draft = .kept(line)
                return [.show(typed.refusal)] + goOn()
            }
        }
    }

    private mutating func deal(_ text: String, _ roles: [RoleID]) -> [Move] {
        draft = .none
        guard var dealing else { return dealAll(text, roles) }
        let line = CastLine(text, company.roles, known: company.participants.names)
        if !line.cast.isEmpty { return deal(line, of: text, roles) }
        let role = dealing.open.removeFirst()
        if text.isEmpty {
            dealing.cast[role] = company.names(role)
        } else {
            let known = company.participants.names
            switch RoleLine.read(text, among: known + dealing.cast.values.flatMap(\.self)) {
            case .success(let names): dealing.cast[role] = names
            case .failure(let refusal): return remark(refusal.sentence, .warning)
            }
        }
        self.dealing = dealing
        return dealing.open.isEmpty ? send(dealing.cast, of: roles) : goOn()
    }

    /// Takes roles that are said where one was asked for; what the line leaves open is asked on.
    private mutating func deal(_ line: CastLine, of text: String, _ roles: [RoleID]) -> [Move] {
        if let refusal = line.refusal { return remark(refusal, .warning) }
        guard var dealing else { return goOn() }
        dealing.cast.merge(line.cast) { _, said in said }
        dealing.open.removeAll { line.cast[$0] != nil }
        self.dealing = dealing
        return (line.isClear ? [] : unclear(text, line))
            + (dealing.open.isEmpty ? send(dealing.cast, of: roles) : goOn())
    }

    /// Reads who takes what from one line; what it leaves open stays as it is.
    private mutating func dealAll(_ text: String, _ roles: [RoleID]) -> [Move] {
        let line = CastLine(text, company.roles, known: company.participants.names)
        if let refusal = line.refusal { return remark(refusal, .warning) }
        guard text.isEmpty || line.cast.isEmpty || !line.isClear else {
            return send(line.cast, of: roles)
        }
        let open = roles.filter { line.cast[$0] == nil }
        guard !open.isEmpty else { return send(line.cast, of: roles) }
        dealing = Dealing(cast: line.cast, open: open)
        return (text.isEmpty ? [] : unclear(text, line)) + goOn()
    }

    /// Not all of a line was understood, which is shown back.
    private func unclear(_ text: String, _ line: CastLine) -> [Move] {
        let words =
            line.cast.isEmpty ? MeetingWords.castUnclear : MeetingWords.castHalfClear
        return [.show(.remark(words, .warning), .quote(text, .faint))]
    }

    private mutating func send(_ cast: [RoleID: [String]], of roles: [RoleID]) -> [Move] {
        dealing = nil
        let others = roles.map { ($0, company.names($0)) }
        return send(.cast(cast.merging(others) { said, _ in said }))
    }

    /// `/rol schrijver Noor`, or as many roles as there are on one line.
    mutating func cast(_ text: String) -> [Move] {
        let line = CastLine(text, company.roles, known: company.participants.names)
        if let refusal = line.refusal { return remark(refusal, .warning) }
        guard !line.cast.isEmpty, line.isClear else {
            return remark(MeetingWords.noSuchRole(company.roles.map(\.title)), .warning)
        }
        return send(.cast(line.cast))
    }

    /// The players of roles that were handed out in a turn, to whom something is said that nobody else
    /// may read, the first last.
    func players(castIn turn: TurnReply) -> [Role] {
        let cast = turn.events.compactMap { recorded -> Event.Cast? in
            if case .cast(let cast) = recorded.event { cast } else { nil }
        }
        return players(of: cast.flatMap(\.roles).filter { !$0.people.isEmpty }.map(\.role))
    }

    /// Those of `roles`, the first last.
    func players(of roles: [RoleID]) -> [Role] {
        company.roles.filter { role in
            roles.contains(role.id) && latest.whispers.contains(role.id)
                && !company.names(role.id).isEmpty
        }.reversed()
    }
}

import DialogModel

/// Between the addresses of the log and the numbers of the state.
extension Conversation {
    /// The number of an address; `nil` where the conversation did not come by it.
    func slot(of address: Address) -> Slot? {
        scriptSlot(of: address) ?? extraSlot(of: address)
    }

    /// The frame that a path of calls leads to.
    func frame(of calls: [Address.CallSite]) -> Int? {
        var frame = 0
        for site in calls {
            guard let next = self.frame(site, in: frame) else { return nil }
            frame = next
        }
        return frame
    }

    /// The address of a place.
    func address(of slot: Slot) -> Address {
        let number = state.scope(of: slot)
        let scope = state.scopes[number]
        guard let place = place(at: slot) else { return extraAddress(of: slot) }
        if number == 0 { return place.address }
        return Address(
            calls: calls(of: Int(scope.frame)),
            item: place.address.item,
            lines: lines(around: number)
        )
    }

    /// The calls that lead to a frame.
    func calls(of frame: Int) -> [Address.CallSite] {
        guard frame != 0, case .called(let fact) = log[state.scopes[frame].told] else { return [] }
        return fact.inside + [fact.site]
    }

    /// The number of the line of each loop around, outermost first.
    func lines(around scope: Int) -> [Int] {
        var lines: [Int] = []
        var number = scope
        while state.scopes[number].kind == .line {
            lines.append(Int(state.scopes[number].line))
            number = Int(state.scopes[number].parent)
        }
        return lines.reversed()
    }

    private func frame(_ site: Address.CallSite, in frame: Int) -> Int? {
        if site.number == 0 {
            return scriptSlot(of: site.call, lines: site.lines, in: frame).flatMap(scope(of:))
        }
        guard let body = script.number(of: DialogID(site.call.name)) else { return nil }
        return state.userCalls.lazy.map(Int.init).first { number in
            guard Int(state.scopes[number].parent) == frame,
                Int(state.scopes[number].body) == body,
                case .called(let fact) = log[state.scopes[number].told]
            else { return false }
            return fact.site == site
        }
    }

    private func scriptSlot(of address: Address) -> Slot? {
        frame(of: address.calls).flatMap {
            scriptSlot(of: address.item, lines: address.lines, in: $0)
        }
    }

    private func scriptSlot(of item: ItemID, lines: [Int], in frame: Int) -> Slot? {
        let body = body(of: frame)
        guard let locus = body.locus(of: item) else { return nil }
        if locus.section == 0, lines.isEmpty { return state.scopes[frame].slot(locus.local) }
        let path = body.path(to: locus.section).dropFirst()
        guard path.count == lines.count else { return nil }
        var scope = frame
        for (section, number) in zip(path, lines) {
            guard let loop = section.loop,
                let next = line(number, of: state.scopes[scope].slot(loop.local))
            else { return nil }
            scope = next
        }
        return state.scopes[scope].slot(locus.local)
    }

    private func extraSlot(of address: Address) -> Slot? {
        state.scopes.first { scope in
            scope.kind == .extra && extraAddress(of: scope.slot(0)) == address
        }?.slot(0)
    }

    /// The address of a question that the script does not have stands in the event that asked it.
    private func extraAddress(of slot: Slot) -> Address {
        guard case .asked(let fact) = log[state[slot].asked] else {
            preconditionFailure("an extra place was asked")
        }
        return fact.place
    }
}

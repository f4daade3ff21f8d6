import DialogModel

@testable import LiveRegistry

extension World {
    /// One thing that can happen next.
    typealias Move = (inout World) -> Void

    /// Everything that can happen next.
    var moves: [Move] {
        var next: [Move] = []
        for ticket in uses.indices where !isAsked(ticket) {
            next.append { world in
                world.asked |= 1 << ticket
                world.tell(.wants(Ticket(world.base + ticket), world.id, world.uses[ticket]))
            }
        }
        for index in loads.indices { next += movesOfLoad(at: index) }
        for index in inside.indices { next += movesOfTurn(at: index) }
        for index in follows.indices {
            next.append { world in
                let follow = world.follows.remove(at: index)
                world.tell(.unfollowed(world.id, Generation(follow.generation)))
            }
        }
        if isErasing { next += movesOfErasure }
        next += movesOfStore
        if chances.sweeps > 0 {
            next.append { world in
                world.chances.sweeps -= 1
                world.tell(.swept(world.registry.now + 1_000))
            }
        }
        if chances.others > 0, let log, disk == .open, !isErased {
            next.append { world in
                world.log = log.withAnothers
                world.chances.others -= 1
                world.isWrittenByOthers = true
            }
        }
        return next
    }

    private func movesOfLoad(at index: Int) -> [Move] {
        let load = loads[index]
        func arrives(as loaded: News.Loaded, _ change: @escaping Move = { _ in }) -> [Move] {
            [
                { world in
                    world.loads.remove(at: index)
                    change(&world)
                    world.tell(.loaded(world.id, Generation(load.generation), loaded))
                }
            ]
        }
        switch load.snapshot {
        case .unread: return snapshots(of: load).map { taken(at: index, $0) }
        case .failed: return arrives(as: .failed(Self.failure))
        case .taken: return arrives(as: .taken)
        case .notThere: return arrives(as: .notThere)
        case .unfit: return arrives(as: .unfit(Self.unfitness))
        case .read(let log):
            return arrives(as: .here(Weight(bytes: 1, isTimed: false))) { world in
                world.copies.append(Copy(generation: load.generation, log: log))
            }
        }
    }

    private func snapshots(of load: Loading) -> [Snapshot] {
        guard disk == .open else { return [.failed] }
        guard let creator = load.creator else { return [log.map { .read($0) } ?? .notThere] }
        guard log == nil else { return [.taken] }
        return [.read(.begun(by: creator))] + (chances.unfits > 0 ? [.unfit] : [])
    }

    private func taken(at index: Int, _ snapshot: Snapshot) -> Move {
        { world in
            world.loads[index].snapshot = snapshot
            switch snapshot {
            case .unfit: world.chances.unfits -= 1
            case .failed: world.hasFailed = true
            case .read(let begun) where world.loads[index].creator != nil: world.log = begun
            case .read, .taken, .notThere, .unread: break
            }
        }
    }

    private func movesOfTurn(at index: Int) -> [Move] {
        let turn = inside[index]
        func ends(
            _ end: News.TurnEnd,
            before: News? = nil,
            after: News? = nil,
            _ change: @escaping Move = { _ in }
        ) -> Move {
            { world in
                world.inside.remove(at: index)
                change(&world)
                if end == .unknown || end == .outOfTurn {
                    world.condemned.insert(turn.generation)
                }
                if let before { world.tell(before) }
                let ticket = Ticket(world.base + turn.ticket)
                world.tell(.turned(world.id, ticket, Generation(turn.generation), end))
                if let after { world.tell(after) }
            }
        }
        let refused = [ends(.refused)]
        guard disk == .open else { return refused + [ends(.unknown)] }
        guard let log, turn.content == log else { return refused + [ends(.outOfTurn)] }
        let longer = log.with(ticket: turn.ticket)
        var next = refused + [ends(.notWritten)]
        next.append(
            ends(.kept(Weight(bytes: 2, isTimed: false))) { world in
                world.log = longer
                for copy in world.copies.indices
                where world.copies[copy].generation == turn.generation {
                    world.copies[copy].log = longer
                }
            }
        )
        for reached in [log, longer] {
            if chances.unknowns > 0 {
                next.append(
                    ends(.unknown) { world in
                        world.log = reached
                        world.chances.unknowns -= 1
                    }
                )
            }
            guard chances.fails > 0 else { continue }
            // The caller may hear of it before the registry hears of the store, or after.
            let failed = News.storeFailed(Self.failure)
            let failing: Move = { world in
                world.log = reached
                world.fail()
            }
            next.append(ends(.unknown, before: failed, failing))
            next.append(ends(.unknown, after: failed, failing))
        }
        return next
    }

    private var movesOfErasure: [Move] {
        var next: [Move] = [
            { world in
                world.isErasing = false
                world.tell(.erased(world.id, Self.failure))
            }
        ]
        if disk == .open {
            next.append { world in
                world.isErasing = false
                world.isErased = true
                world.log = nil
                world.tell(.erased(world.id, nil))
            }
        }
        return next
    }

    private var movesOfStore: [Move] {
        switch disk {
        case .open where chances.fails > 0:
            [
                { world in
                    world.fail()
                    world.tell(.storeFailed(Self.failure))
                }
            ]
        case .reopening:
            [
                { world in
                    world.disk = .open
                    world.tell(.storeBack)
                }
            ] + (chances.losses > 0 ? [loss] : [])
        case .open, .failed, .lost: []
        }
    }

    private var loss: Move {
        { world in
            world.disk = .lost
            world.tell(.storeLost(Self.failure))
        }
    }

    private mutating func fail() {
        chances.fails -= 1
        hasFailed = true
        disk = .failed
    }
}

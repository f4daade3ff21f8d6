@testable import LiveRegistry

extension World {
    /// Whether nothing more is on its way.
    var isSettled: Bool {
        asked == 1 << uses.count - 1 && loads.isEmpty && inside.isEmpty && !isErasing
    }

    /// What went wrong, or stays wrong where nothing more is on its way.
    var flaw: String? {
        if let wrong { return wrong }
        if registry.lastGeneration > 400 { return "loads without end" }
        guard isSettled else { return nil }
        switch disk {
        case .failed: return registry.writes.isEmpty ? "never opened anew" : nil
        case .reopening: return nil
        case .open, .lost: break
        }
        if answered != asked { return "never answered" }
        switch registry.entries[id] {
        case .loading: return "loads for ever"
        case .erasing: return "erases for ever"
        case .live, .erased, nil: break
        }
        for copy in copies {
            guard copy.generation == live?.generation.number else { return "a copy is left behind" }
            if copy.log != log, !isWrittenByOthers { return "a live copy differs from the log" }
        }
        if live?.inside != nil { return "a turn stays inside" }
        let orphaned = follows.contains {
            !$0.isDismissed && $0.generation != live?.generation.number
        }
        return orphaned ? "a follower is orphaned" : nil
    }
}

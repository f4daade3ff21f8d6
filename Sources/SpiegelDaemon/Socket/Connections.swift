import Glibc
import Synchronization

/// Counts the connections of each user, and knows since when there are none.
final class Connections: Sendable {
    private struct Count {
        var byUser: [uid_t: Int] = [:]
        var quietSince: ContinuousClock.Instant?
    }

    private let limit: Int
    private let count: Mutex<Count>

    /// Counts up to `limit` connections a user.
    init(limit: Int) {
        self.limit = limit
        count = Mutex(Count(quietSince: .now))
    }

    /// Counts one more of `uid`, and says whether there was room for it.
    func open(by uid: uid_t) -> Bool {
        count.withLock { count in
            guard count.byUser[uid, default: 0] < limit else { return false }
            count.quietSince = nil
            count.byUser[uid, default: 0] += 1
            return true
        }
    }

    /// Counts one less of `uid`.
    func close(by uid: uid_t) {
        count.withLock { count in
            let left = count.byUser[uid, default: 0] - 1
            count.byUser[uid] = left > 0 ? left : nil
            if count.byUser.isEmpty { count.quietSince = .now }
        }
    }

    /// How long there has been no connection; `nil` while there is one.
    var quiet: Duration? {
        count.withLock { count in count.quietSince.map { .now - $0 } }
    }
}

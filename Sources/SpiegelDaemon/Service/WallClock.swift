import DialogModel
import Glibc

/// The wall clock.
enum WallClock {
    /// The time now, with the offset that local time has now.
    @Sendable static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var seconds = time.tv_sec
        var local = tm()
        localtime_r(&seconds, &local)
        return Timestamp(
            milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000,
            offsetMinutes: local.tm_gmtoff / 60
        )
    }

    /// For how many milliseconds this machine has been suspended since it was started.
    ///
    /// In whole seconds, since the two clocks that tell are not read at once.
    @Sendable static func suspended() -> Int {
        var running = timespec()
        var all = timespec()
        clock_gettime(CLOCK_MONOTONIC, &running)
        clock_gettime(CLOCK_BOOTTIME, &all)
        let nanoseconds = all.tv_nsec - running.tv_nsec
        return max(0, all.tv_sec - running.tv_sec + (nanoseconds < 0 ? -1 : 0)) * 1000
    }
}

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
}

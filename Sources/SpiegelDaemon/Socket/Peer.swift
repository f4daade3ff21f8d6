import Glibc

/// Who is at the other end of a connection, as the kernel says (`SO_PEERCRED`, unix(7)): fixed when
/// they connected.
///
/// No header says who you are.
struct Peer: Sendable, Equatable {
    /// The user.
    let uid: uid_t

    /// The peer of the connection whose request is being handled.
    @TaskLocal static var current: Peer?
}

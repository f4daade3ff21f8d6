import Glibc

/// Who is at the other end of a Unix socket, as the kernel says (`SO_PEERCRED`, unix(7)).
///
/// It is Linux's `struct ucred`, which Swift's Glibc module leaves out (it needs `_GNU_SOURCE`).
package struct PeerCredentials: BitwiseCopyable, Sendable {
    /// What a uid reads as that has no mapping in our user namespace: nobody in particular.
    package static let unmappedUser: uid_t = 65_534

    /// The process that connected, or listens.
    package var pid: pid_t = 0
    /// The user.
    package var uid: uid_t = Self.unmappedUser
    /// The user's group.
    package var gid: gid_t = 0
}

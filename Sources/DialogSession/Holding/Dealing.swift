import DialogModel

/// Roles that are asked for one by one, since a line did not say enough of them.
struct Dealing: Hashable, Sendable {
    /// Who takes what so far.
    var cast: [RoleID: [String]]
    /// The roles that are still to be asked for, in order.
    var open: [RoleID]
}

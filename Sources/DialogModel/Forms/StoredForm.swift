/// A value that lies sealed on disk, and is read there by every later release.
///
/// It is written in an ``Envelope`` and read as ``Opened``. When its shape changes, the version of
/// ``form`` is raised and ``init(from:version:)`` goes on reading the old ones.
package protocol StoredForm: Sendable {
    /// The form that this release writes.
    static var form: Form { get }

    /// Reads the value from its body.
    ///
    /// - Parameters:
    ///   - decoder: The body; for what the first release wrote without envelope, the whole.
    ///   - version: Which shape it has, from 1 to that of ``form``; each one that was ever written
    ///     is read.
    /// - Throws: `DecodingError` when it has not that shape.
    init(from decoder: any Decoder, version: Int) throws

    /// Writes the body in the version of ``form``.
    func encode(to encoder: any Encoder) throws
}

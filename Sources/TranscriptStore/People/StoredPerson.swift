import DialogModel

/// Who a person is, as it is sealed.
///
/// At home that is the user alone; where several people share a daemon their login names will
/// stand here too.
struct StoredPerson: StoredForm {
    static let form = Form(name: "person", version: 1, since: "0.2")

    /// The user that the kernel says is calling.
    let uid: UInt32

    private enum Key: String, CodingKey {
        case uid
    }

    init(uid: UInt32) { self.uid = uid }

    init(from decoder: any Decoder, version: Int) throws {
        uid = try decoder.container(keyedBy: Key.self).decode(UInt32.self, forKey: .uid)
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(uid, forKey: .uid)
    }
}

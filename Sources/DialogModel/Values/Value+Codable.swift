/// The form in which an understood answer is kept: an object with one field, named for what was
/// asked: `{"number": 65}` (tenths), `{"choice": ["boos"]}`.
extension Value {
    private enum Key: String, CodingKey {
        case text, list, number, choice, truth, date
    }

    /// Reads an answer.
    ///
    /// - Throws: `DecodingError` for an object with another field, none, or several.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        guard let key = fields.allKeys.first, fields.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "one kind of answer")
            )
        }
        switch key {
        case .text: self = .text(try fields.decode(String.self, forKey: key))
        case .list: self = .list(try fields.decode([String].self, forKey: key))
        case .number: self = .number(try fields.decode(Tenths.self, forKey: key))
        case .choice: self = .choice(try fields.decode([OptionID].self, forKey: key))
        case .truth: self = .truth(try fields.decode(Bool.self, forKey: key))
        case .date: self = .date(try fields.decode(CalendarDate.self, forKey: key))
        }
    }

    /// Writes an answer.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        switch self {
        case .text(let text): try fields.encode(text, forKey: .text)
        case .list(let lines): try fields.encode(lines, forKey: .list)
        case .number(let number): try fields.encode(number, forKey: .number)
        case .choice(let options): try fields.encode(options, forKey: .choice)
        case .truth(let truth): try fields.encode(truth, forKey: .truth)
        case .date(let date): try fields.encode(date, forKey: .date)
        }
    }
}

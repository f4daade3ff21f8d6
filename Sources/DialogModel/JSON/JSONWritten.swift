/// A value that writes its JSON itself: what stands in a log or crosses with each turn.
///
/// Everything else is left to the library's encoder, and the library's decoder reads all of it.
package protocol JSONWritten {
    /// Writes the value.
    func write(to json: inout JSONText)
}

extension JSONWritten {
    /// The value as JSON, in UTF-8.
    package var json: [UInt8] {
        var json = JSONText()
        write(to: &json)
        return json.bytes
    }
}

extension String: JSONWritten {
    package func write(to json: inout JSONText) { json.string(self) }
}

extension Int: JSONWritten {
    package func write(to json: inout JSONText) { json.word(String(self)) }
}

extension Bool: JSONWritten {
    package func write(to json: inout JSONText) { json.word(self ? "true" : "false") }
}

extension Array: JSONWritten where Element: JSONWritten {
    package func write(to json: inout JSONText) { json.array(self) }
}

extension JSONWritten where Self: RawRepresentable<String> {
    package func write(to json: inout JSONText) { json.string(rawValue) }
}

extension JSONWritten where Self: ScriptName {
    package func write(to json: inout JSONText) { json.string(name) }
}

extension DialogID: JSONWritten {}
extension ItemID: JSONWritten {}
extension OptionID: JSONWritten {}
extension RoleID: JSONWritten {}
extension IntentID: JSONWritten {}
extension Language: JSONWritten {}
extension Dialog.Mode: JSONWritten {}
extension Question.Depth: JSONWritten {}
extension Question.Looking: JSONWritten {}
extension Keep: JSONWritten {}
extension Fate: JSONWritten {}
extension Cue: JSONWritten {}
extension StaleChoice: JSONWritten {}
extension TimeMark: JSONWritten {}
extension RequestDigest: JSONWritten {}
extension Event.Started.Probing: JSONWritten {}
extension Event.Started.Fading: JSONWritten {}
extension Event.Called.Caller: JSONWritten {}
extension Event.BecameStale.Reason: JSONWritten {}
extension ConversationSummary.Standing: JSONWritten {}

extension ConversationID: JSONWritten {
    package func write(to json: inout JSONText) { json.string(hex) }
}

extension Tenths: JSONWritten {
    package func write(to json: inout JSONText) { tenths.write(to: &json) }
}

extension TurnKey: JSONWritten {
    package func write(to json: inout JSONText) { json.string(text) }
}

extension Timestamp: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("milliseconds", milliseconds)
            json.field("offsetMinutes", offsetMinutes)
        }
    }
}

extension CalendarDate: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("day", day)
            json.field("month", month)
            json.field("year", year)
        }
    }
}

extension Participant: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("name", name)
            json.field("role", role)
        }
    }
}

extension ClientAlias: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("pseudonym", pseudonym)
            json.field("watchedNames", watchedNames)
        }
    }
}

extension Address: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("calls", calls)
            json.field("item", item)
            json.field("lines", lines)
        }
    }
}

extension Address.CallSite: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("call", call)
            json.field("lines", lines)
            json.field("number", number)
        }
    }
}

extension Value: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            switch self {
            case .text(let text): json.field("text", text)
            case .list(let lines): json.field("list", lines)
            case .number(let number): json.field("number", number)
            case .choice(let options): json.field("choice", options)
            case .truth(let truth): json.field("truth", truth)
            case .date(let date): json.field("date", date)
            }
        }
    }
}

extension Envelope: JSONWritten where Value: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            json.field("body", value)
            json.field("form", Value.form.name)
            json.field("since", Value.form.since)
            json.field("version", Value.form.version)
        }
    }
}

extension JSONValue: JSONWritten {
    package func write(to json: inout JSONText) {
        switch self {
        case .null: json.word("null")
        case .truth(let truth): truth.write(to: &json)
        case .whole(let whole): json.word(String(whole))
        case .number(let number):
            let digits = number.description
            json.word(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
        case .text(let text): json.string(text)
        case .array(let array): json.array(array)
        case .object(let object):
            json.object { json in
                for (name, value) in object.sorted(by: { $0.key < $1.key }) {
                    json.field(named: name, value)
                }
            }
        }
    }
}

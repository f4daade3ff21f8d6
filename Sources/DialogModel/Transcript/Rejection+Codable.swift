/// The form in which a refusal of an answer is kept: `{"reason": "out-of-range", "lowest": 0,
/// "highest": 100}`, numbers in tenths.
extension Rejection {
    private enum Key: String, CodingKey {
        case reason, lowest, highest, numbers, nearest, options, dates, date, instead, items, bytes,
            limit
    }

    private enum Reason: String, Codable {
        case empty
        case notANumber = "not-a-number"
        case outOfRange = "out-of-range"
        case severalNumbers = "several-numbers"
        case tooPrecise = "too-precise"
        case notAnOption = "not-an-option"
        case ambiguousOption = "ambiguous-option"
        case notYesOrNo = "not-yes-or-no"
        case notADate = "not-a-date"
        case severalDates = "several-dates"
        case wrongWay = "wrong-way"
        case severalItems = "several-items"
        case tooLong = "too-long"
    }

    /// Reads a refusal.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        switch try fields.decode(Reason.self, forKey: .reason) {
        case .empty: self = .empty
        case .notANumber: self = .notANumber
        case .outOfRange:
            self = .outOfRange(
                lowest: try fields.decodeIfPresent(Tenths.self, forKey: .lowest),
                highest: try fields.decodeIfPresent(Tenths.self, forKey: .highest)
            )
        case .severalNumbers:
            self = .severalNumbers(try fields.decode([Tenths].self, forKey: .numbers))
        case .tooPrecise: self = .tooPrecise
        case .notAnOption:
            self = .notAnOption(nearest: try fields.decodeIfPresent(String.self, forKey: .nearest))
        case .ambiguousOption:
            self = .ambiguousOption(try fields.decode([String].self, forKey: .options))
        case .notYesOrNo: self = .notYesOrNo
        case .notADate: self = .notADate
        case .severalDates:
            self = .severalDates(try fields.decode([CalendarDate].self, forKey: .dates))
        case .wrongWay:
            self = .wrongWay(
                try fields.decode(CalendarDate.self, forKey: .date),
                instead: try fields.decodeIfPresent(CalendarDate.self, forKey: .instead)
            )
        case .severalItems:
            self = .severalItems(try fields.decode([String].self, forKey: .items))
        case .tooLong:
            self = .tooLong(
                bytes: try fields.decode(Int.self, forKey: .bytes),
                limit: try fields.decode(Int.self, forKey: .limit)
            )
        }
    }

    /// Writes a refusal.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        func reason(_ reason: Reason) throws { try fields.encode(reason, forKey: .reason) }
        switch self {
        case .empty: try reason(.empty)
        case .notANumber: try reason(.notANumber)
        case .outOfRange(let lowest, let highest):
            try reason(.outOfRange)
            try fields.encodeIfPresent(lowest, forKey: .lowest)
            try fields.encodeIfPresent(highest, forKey: .highest)
        case .severalNumbers(let numbers):
            try reason(.severalNumbers)
            try fields.encode(numbers, forKey: .numbers)
        case .tooPrecise: try reason(.tooPrecise)
        case .notAnOption(let nearest):
            try reason(.notAnOption)
            try fields.encodeIfPresent(nearest, forKey: .nearest)
        case .ambiguousOption(let options):
            try reason(.ambiguousOption)
            try fields.encode(options, forKey: .options)
        case .notYesOrNo: try reason(.notYesOrNo)
        case .notADate: try reason(.notADate)
        case .severalDates(let dates):
            try reason(.severalDates)
            try fields.encode(dates, forKey: .dates)
        case .wrongWay(let date, let instead):
            try reason(.wrongWay)
            try fields.encode(date, forKey: .date)
            try fields.encodeIfPresent(instead, forKey: .instead)
        case .severalItems(let items):
            try reason(.severalItems)
            try fields.encode(items, forKey: .items)
        case .tooLong(let bytes, let limit):
            try reason(.tooLong)
            try fields.encode(bytes, forKey: .bytes)
            try fields.encode(limit, forKey: .limit)
        }
    }
}

extension Rejection: JSONWritten {
    package func write(to json: inout JSONText) {
        json.object { json in
            func reason(_ reason: Reason) { json.field("reason", reason.rawValue) }
            switch self {
            case .empty: reason(.empty)
            case .notANumber: reason(.notANumber)
            case .outOfRange(let lowest, let highest):
                json.field("highest", highest)
                json.field("lowest", lowest)
                reason(.outOfRange)
            case .severalNumbers(let numbers):
                json.field("numbers", numbers)
                reason(.severalNumbers)
            case .tooPrecise: reason(.tooPrecise)
            case .notAnOption(let nearest):
                json.field("nearest", nearest)
                reason(.notAnOption)
            case .ambiguousOption(let options):
                json.field("options", options)
                reason(.ambiguousOption)
            case .notYesOrNo: reason(.notYesOrNo)
            case .notADate: reason(.notADate)
            case .severalDates(let dates):
                json.field("dates", dates)
                reason(.severalDates)
            case .wrongWay(let date, let instead):
                json.field("date", date)
                json.field("instead", instead)
                reason(.wrongWay)
            case .severalItems(let items):
                json.field("items", items)
                reason(.severalItems)
            case .tooLong(let bytes, let limit):
                json.field("bytes", bytes)
                json.field("limit", limit)
                reason(.tooLong)
            }
        }
    }
}

/// The form in which an input is sent: `{"do": "answer", "text": "…"}`.
extension Input {
    private enum Key: String, CodingKey {
        case act = "do"
        case text, place, places, wording, choice, dialog, to, minutes, probing, depth, fading,
            client, roles, line, fate
    }

    private enum Act: String, Codable {
        case answer, skip, back, revise, note, choose, ask, next, call, ring, extend, tick, alias,
            cast, resolve, pick, widen
        case pause, resume, finish, abandon
        case settleStale = "settle-stale"
        case handOver = "hand-over"
        case turnProbing = "turn-probing"
        case turnDepth = "turn-depth"
        case turnFading = "turn-fading"
        case takeBack = "take-back"
    }

    /// Reads an input.
    ///
    /// - Throws: `DecodingError` for an unknown act or one that lacks its facts.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        switch try fields.decode(Act.self, forKey: .act) {
        case .answer: self = .answer(try fields.decode(String.self, forKey: .text))
        case .skip: self = .skip
        case .back: self = .back
        case .revise: self = .revise(try fields.decode(Address.self, forKey: .place))
        case .settleStale:
            self = .settleStale(try fields.decode(StaleChoice.self, forKey: .choice))
        case .note: self = .note(try fields.decode(String.self, forKey: .text))
        case .choose:
            self = .choose(
                try fields.decode(Address.self, forKey: .place),
                wording: try fields.decodeIfPresent(String.self, forKey: .wording)
            )
        case .pick: self = .pick(try fields.decode([Address].self, forKey: .places))
        case .ask: self = .ask(try fields.decode(String.self, forKey: .text))
        case .next: self = .next
        case .call: self = .call(try fields.decode(DialogID.self, forKey: .dialog))
        case .ring: self = .ring
        case .handOver: self = .handOver(to: try fields.decode(String.self, forKey: .to))
        case .extend: self = .extend(minutes: try fields.decode(Int.self, forKey: .minutes))
        case .turnProbing:
            self = .turnProbing(
                try fields.decode(Event.Started.Probing.self, forKey: .probing)
            )
        case .turnDepth:
            self = .turnDepth(try fields.decode(Question.Depth.self, forKey: .depth))
        case .turnFading:
            self = .turnFading(
                try fields.decode(Event.Started.Fading.self, forKey: .fading)
            )
        case .widen: self = .widen
        case .alias: self = .alias(try fields.decode(ClientAlias.self, forKey: .client))
        case .cast: self = .cast(try fields.decode([RoleID: [String]].self, forKey: .roles))
        case .takeBack: self = .takeBack(try fields.decode(Address.self, forKey: .place))
        case .resolve:
            self = .resolve(
                try fields.decode(Address.self, forKey: .place),
                line: try fields.decodeIfPresent(Int.self, forKey: .line),
                try fields.decode(Fate.self, forKey: .fate)
            )
        case .tick: self = .tick
        case .pause: self = .pause
        case .resume: self = .resume
        case .finish: self = .finish
        case .abandon: self = .abandon
        }
    }

    /// Writes an input.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        func act(_ act: Act) throws { try fields.encode(act, forKey: .act) }
        switch self {
        case .answer(let text):
            try act(.answer)
            try fields.encode(text, forKey: .text)
        case .skip: try act(.skip)
        case .back: try act(.back)
        case .revise(let place):
            try act(.revise)
            try fields.encode(place, forKey: .place)
        case .settleStale(let choice):
            try act(.settleStale)
            try fields.encode(choice, forKey: .choice)
        case .note(let text):
            try act(.note)
            try fields.encode(text, forKey: .text)
        case .choose(let place, let wording):
            try act(.choose)
            try fields.encode(place, forKey: .place)
            try fields.encodeIfPresent(wording, forKey: .wording)
        case .pick(let places):
            try act(.pick)
            try fields.encode(places, forKey: .places)
        case .ask(let text):
            try act(.ask)
            try fields.encode(text, forKey: .text)
        case .next: try act(.next)
        case .call(let dialog):
            try act(.call)
            try fields.encode(dialog, forKey: .dialog)
        case .ring: try act(.ring)
        case .handOver(let name):
            try act(.handOver)
            try fields.encode(name, forKey: .to)
        case .extend(let minutes):
            try act(.extend)
            try fields.encode(minutes, forKey: .minutes)
        case .turnProbing(let probing):
            try act(.turnProbing)
            try fields.encode(probing, forKey: .probing)
        case .turnDepth(let depth):
            try act(.turnDepth)
            try fields.encode(depth, forKey: .depth)
        case .turnFading(let fading):
            try act(.turnFading)
            try fields.encode(fading, forKey: .fading)
        case .widen: try act(.widen)
        case .alias(let client):
            try act(.alias)
            try fields.encode(client, forKey: .client)
        case .cast(let roles):
            try act(.cast)
            try fields.encode(roles, forKey: .roles)
        case .takeBack(let place):
            try act(.takeBack)
            try fields.encode(place, forKey: .place)
        case .resolve(let place, let line, let fate):
            try act(.resolve)
            try fields.encode(place, forKey: .place)
            try fields.encodeIfPresent(line, forKey: .line)
            try fields.encode(fate, forKey: .fate)
        case .tick: try act(.tick)
        case .pause: try act(.pause)
        case .resume: try act(.resume)
        case .finish: try act(.finish)
        case .abandon: try act(.abandon)
        }
    }
}

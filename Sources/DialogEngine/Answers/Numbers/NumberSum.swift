/// Adds number words up as they are said: `twee honderd vijftig`, `twenty one`.
struct NumberSum {
    private var thousands = 0
    private var rest: Int?
    /// What the last word left room for.
    private var room = 1_000_000

    /// What was said so far.
    var value: Int { thousands + (rest ?? 0) }

    /// Adds the next word's number, where the words before leave room for it.
    mutating func add(_ number: Int) -> Bool {
        switch number {
        case 1_000:
            guard thousands == 0, (rest ?? 1) > 0, (rest ?? 1) < 1_000 else { return false }
            (thousands, rest, room) = ((rest ?? 1) * 1_000, nil, 1_000)
        case 100:
            guard (rest ?? 1) > 0, (rest ?? 1) < 100, room > 100 || rest != nil else {
                return false
            }
            (rest, room) = ((rest ?? 1) * 100, 100)
        default:
            guard number < room, rest.map({ $0 > 0 }) ?? true, number > 0 || value == 0 else {
                return false
            }
            let isFirst = rest == nil
            rest = (rest ?? 0) + number
            let isTens = (20...90).contains(number) && number % 10 == 0
            // Behind a first small number nothing but hundreds or thousands can follow.
            room = isTens ? 10 : isFirst && number >= 100 && number % 100 == 0 ? 100 : 0
        }
        return true
    }

    /// Adds a number behind `en` or `and`: `honderd en vijf`, or Dutch units and tens, `vijf en
    /// twintig`.
    ///
    /// The word that is also the article never follows so.
    mutating func join(_ number: Int, _ isArticle: Bool) -> Bool {
        if let rest, (1...9).contains(rest), (20...90).contains(number), number % 10 == 0 {
            self.rest = rest + number
            room = 0
            return true
        }
        guard !isArticle, room == 100 || room == 1_000, value >= 100, number < 100 else {
            return false
        }
        return add(number)
    }
}

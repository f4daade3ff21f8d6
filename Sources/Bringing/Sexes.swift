import Deidentification
import DialogModel

/// Whether those who are named are a woman or a man, where the words beside their names say so.
struct Sexes: Sendable {
    enum Sex: Sendable {
        case woman, man
    }

    /// What was said of whom, by the words of names.
    private var told: [String: Set<Sex>] = [:]

    /// What `texts` tell of the names that were found in them.
    init(of texts: [(text: String, findings: [Finding])], _ language: Language) {
        for (text, findings) in texts {
            let names = findings.filter { $0.category == .person }
            guard !names.isEmpty else { continue }
            let words = FoldedText.words(of: text)
            for name in names {
                let inside = words.indices.filter {
                    name.range.contains(words[$0].original.startIndex)
                }
                guard let first = inside.first, let last = inside.last else { continue }
                let before = first > 0 ? words[first - 1].folded : ""
                let after = last + 1 < words.count ? words[last + 1].folded : ""
                let said = Self.said(before: before, behind: after, language)
                guard let said else { continue }
                for index in inside { told[words[index].folded, default: []].insert(said) }
            }
        }
    }

    /// What is said of who is called so; `nil` where nothing is, or both.
    func of(_ name: some Sequence<String>) -> Sex? {
        let all = name.reduce(into: Set<Sex>()) { $0.formUnion(told[$1] ?? []) }
        return all.count == 1 ? all.first : nil
    }

    private static func said(before: String, behind: String, _ language: Language) -> Sex? {
        switch language {
        // `joke haar zoon`.
        case .dutch: of(before, dutch) ?? of(behind, owning)
        case .english: of(before, english)
        }
    }

    private typealias Signs = (women: Set<String>, men: Set<String>)

    private static func of(_ word: String, _ signs: Signs) -> Sex? {
        if signs.women.contains(word) { return .woman }
        return signs.men.contains(word) ? .man : nil
    }

    private static func words(_ text: String) -> Set<String> {
        Set(words: text)
    }

    private static let dutch: Signs = (
        words(
            "mw mevr mevrouw mvr moeder ma mama zus zusje dochter dochtertje tante oma nicht nichtje "
                + "vriendin schoonmoeder schoonzus schoondochter buurvrouw echtgenote stiefmoeder "
                + "kleindochter cliente bewoonster zuster juf weduwe meisje"
        ),
        words(
            "dhr heer meneer mijnheer mnr vader pa papa broer broertje zoon zoontje oom ome opa neef "
                + "neefje schoonvader zwager schoonzoon buurman echtgenoot stiefvader kleinzoon "
                + "meester weduwnaar jongen"
        )
    )
    private static let english: Signs = (
        words(
            "mrs ms miss mother mum mom sister daughter aunt auntie gran grandma niece girlfriend wife "
                + "granddaughter"
        ),
        words("mr father dad brother son uncle grandad grandpa nephew boyfriend husband grandson")
    )
    /// Behind a name, what is hers or his.
    private static let owning: Signs = (words("haar dr"), words("zijn zn"))
}

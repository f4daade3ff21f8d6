import DialogModel

extension Diagnostic.ContentProblem {
    var sentence: Sentence {
        switch self {
        case .emptyScale:
            Sentence(
                nl: "het laagste getal is niet lager dan het hoogste",
                en: "the lowest number is not lower than the highest"
            )
        case .tooPrecise(let number):
            Sentence(
                nl: "'\(shown(number))' heeft meer dan één decimaal",
                en: "'\(shown(number))' has more than one decimal"
            )
        case .tooFewOptions:
            Sentence(nl: "met één optie valt er niets te kiezen", en: "one option is no choice")
        case .duplicateOption(let option):
            Sentence(
                nl: "de optie '\(shown(option))' staat er twee keer",
                en: "the option '\(shown(option))' is there twice"
            )
        case .severalHeads(let heads):
            Sentence(
                nl: "een onderdeel doet één ding, en dit doet er \(heads.count): "
                    + heads.joined(separator: ", "),
                en: "an item does one thing, and this does \(heads.count): "
                    + heads.joined(separator: ", ")
            )
        case .noHead:
            Sentence(
                nl: "dit onderdeel zegt niet wat het doet",
                en: "this item does not say what it does"
            )
        case .neverInShort:
            Sentence(
                nl: "deze vraag komt in de korte vorm nooit aan bod",
                en: "this question never comes up in the short form"
            )
        case .nothingToDeepen:
            Sentence(
                nl: "'deepen' biedt meer vragen aan, maar geen enkele vraag heeft 'depth: full'",
                en: "'deepen' offers more questions, but no question has 'depth: full'"
            )
        case .shortNotShorter:
            Sentence(
                nl: "de korte vorm duurt niet korter dan de hele",
                en: "the short form takes no less time than the full one"
            )
        case .sameVariant(let line):
            Sentence(
                nl: "deze variant staat er al, op regel \(line)",
                en: "this variant is there already, on line \(line)"
            )
        case .followWithoutScale:
            Sentence(
                nl: "'follow' hoort alleen bij een schaal",
                en: "'follow' belongs with a scale only"
            )
        case .occasionWithoutMode(let occasion):
            Sentence(
                nl: "bij 'occasion: \(occasion.rawValue)' past geen van de 'modes'",
                en: "none of the 'modes' fits 'occasion: \(occasion.rawValue)'"
            )
        case .nothingToResolve:
            Sentence(
                nl: "'resolve' vraagt wat er van een afspraak is geworden, en hier is er geen",
                en: "'resolve' asks what became of something that was agreed, and here is nothing"
            )
        case .castWithoutRoles:
            Sentence(
                nl: "hier worden rollen verdeeld, en deze dialoog heeft er geen",
                en: "roles are handed out here, and this dialogue has none"
            )
        case .deafCue(let cue):
            Sentence(
                nl: "niets kan '\(shown(cue))' in werking zetten",
                en: "nothing can set off '\(shown(cue))'"
            )
        }
    }

    var tip: Sentence? {
        switch self {
        case .emptyScale:
            Sentence(nl: "bijvoorbeeld van 0 tot 10", en: "for example from 0 to 10")
        case .tooPrecise:
            Sentence(
                nl: "een cijfer heeft hoogstens één decimaal, zoals 7.5",
                en: "a score has one decimal at most, such as 7.5"
            )
        case .tooFewOptions:
            Sentence(
                nl: "voeg een optie toe, of maak er een ja-neevraag van met 'yes-no:'",
                en: "add an option, or make it a yes-no question with 'yes-no:'"
            )
        case .duplicateOption:
            Sentence(nl: "haal een van de twee weg", en: "take out one of the two")
        case .severalHeads:
            Sentence(
                nl: "begin een nieuw onderdeel op een eigen regel, met '- '",
                en: "begin a new item on a line of its own, with '- '"
            )
        case .noHead:
            Sentence(
                nl: "begin met say, ask, list, number, scale, choice, choices, yes-no, date, stay, "
                    + "resolve, pick, client, if, each, call, cast of use",
                en:
                    "begin with say, ask, list, number, scale, choice, choices, yes-no, date, stay, "
                    + "resolve, pick, client, if, each, call, cast or use"
            )
        case .neverInShort:
            Sentence(
                nl:
                    "voeg bovenaan 'deepen: Wil je hier verder kijken?' toe, of haal 'depth: full' weg",
                en: "add 'deepen: Would you like to look further?' at the top, "
                    + "or take out 'depth: full'"
            )
        case .nothingToDeepen:
            Sentence(
                nl: "geef vragen die kunnen wachten 'depth: full', of haal 'deepen' weg",
                en: "give questions that can wait 'depth: full', or take out 'deepen'"
            )
        case .shortNotShorter: .write("minutes: {short: 5, full: 20}")
        case .sameVariant:
            Sentence(
                nl: "haal hem weg, of verwoord hem anders",
                en: "take it out, or word it otherwise"
            )
        case .followWithoutScale:
            Sentence(
                nl: "gebruik 'use' met 'with' en 'as'",
                en: "use 'use' with 'with' and 'as'"
            )
        case .occasionWithoutMode(let occasion):
            Sentence(
                nl: "zet er een bij: " + Listing.or(occasion.modes.map(\.rawValue), .dutch),
                en: "add one: " + Listing.or(occasion.modes.map(\.rawValue), .english)
            )
        case .nothingToResolve:
            Sentence(
                nl: "zet het in een 'each' over een 'recall' met 'keep'",
                en: "put it in an 'each' over a 'recall' with 'keep'"
            )
        case .castWithoutRoles:
            Sentence(
                nl: "noem de rollen bovenaan, onder 'roles:'",
                en: "name the roles at the top, under 'roles:'"
            )
        case .deafCue:
            Sentence(
                nl: "voeg 'phrases:' of 'fewer-words-than:' toe",
                en: "add 'phrases:' or 'fewer-words-than:'"
            )
        }
    }

    private func shown(_ text: String) -> String { DiagnosticText.visible(text) }
}

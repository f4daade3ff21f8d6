import DialogModel

extension Diagnostic.ReferenceProblem {
    var sentence: Sentence {
        switch self {
        case .unknownDialog(let name, let nearest):
            Sentence(
                nl: "er is geen dialoog '\(shown(name))'",
                en: "there is no dialogue '\(shown(name))'"
            ).asking(nearest)
        case .otherLanguageOnly(let name):
            Sentence(
                nl: "de dialoog '\(shown(name))' is er alleen in een andere taal",
                en: "the dialogue '\(shown(name))' exists only in another language"
            )
        case .cyclicCall(let names):
            Sentence(
                nl: "deze dialogen roepen elkaar in een kring aan: \(path(names))",
                en: "these dialogues call each other in a circle: \(path(names))"
            )
        case .callsTooDeep(let limit):
            Sentence(
                nl: "dialogen roepen elkaar hier meer dan \(limit) diep aan",
                en: "dialogues call each other more than \(limit) deep here"
            )
        case .unknownFragment(let name, let nearest):
            Sentence(
                nl: "er is geen fragment '\(shown(name))'",
                en: "there is no fragment '\(shown(name))'"
            ).asking(nearest)
        case .unknownParameter(let name, let fragment, let nearest):
            Sentence(
                nl: "het fragment '\(shown(fragment))' heeft geen parameter '\(shown(name))'",
                en: "the fragment '\(shown(fragment))' has no parameter '\(shown(name))'"
            ).asking(nearest)
        case .missingParameter(let name, let fragment):
            Sentence(
                nl: "het fragment '\(shown(fragment))' moet weten wat '\(shown(name))' is",
                en: "the fragment '\(shown(fragment))' needs to know what '\(shown(name))' is"
            )
        case .unusedParameter(let name):
            Sentence(
                nl: "het fragment doet niets met '\(shown(name))'",
                en: "the fragment does nothing with '\(shown(name))'"
            )
        case .unfitArgument(let question, let parameter, let fragment):
            Sentence(
                nl: "'\(shown(question))' past niet als '\(shown(parameter))' "
                    + "in het fragment '\(shown(fragment))'",
                en: "'\(shown(question))' does not fit as '\(shown(parameter))' "
                    + "in the fragment '\(shown(fragment))'"
            )
        case .cyclicFragment(let names):
            Sentence(
                nl: "deze fragmenten gebruiken elkaar in een kring: \(path(names))",
                en: "these fragments use each other in a circle: \(path(names))"
            )
        case .fragmentsTooDeep(let limit):
            Sentence(
                nl: "fragmenten gebruiken elkaar hier meer dan \(limit) diep",
                en: "fragments use each other more than \(limit) deep here"
            )
        case .unknownRole(let name, let nearest):
            Sentence(
                nl: "deze dialoog heeft geen rol '\(shown(name))'",
                en: "this dialogue has no role '\(shown(name))'"
            ).asking(nearest)
        case .roleNotCast(let name):
            Sentence(
                nl: "de rol '\(shown(name))' wordt nergens verdeeld",
                en: "the role '\(shown(name))' is never handed out"
            )
        case .unknownGroup(let name, let nearest):
            Sentence(
                nl: "hierboven staat geen groep woorden '\(shown(name))'",
                en: "no group of words '\(shown(name))' stands above"
            ).asking(nearest)
        case .unknownQuestionThere(let name, let dialog, let nearest):
            Sentence(
                nl: "de dialoog '\(shown(dialog))' heeft geen vraag '\(shown(name))'",
                en: "the dialogue '\(shown(dialog))' has no question '\(shown(name))'"
            ).asking(nearest)
        case .unfitHanded(let name, let question, let dialog):
            Sentence(
                nl: "'\(shown(name))' is geen antwoord op '\(shown(question))' "
                    + "van de dialoog '\(shown(dialog))'",
                en: "'\(shown(name))' is no answer to '\(shown(question))' "
                    + "of the dialogue '\(shown(dialog))'"
            )
        }
    }

    var tip: Sentence? {
        switch self {
        case .unknownDialog(_, nil):
            Sentence(
                nl: "gebruik de naam achter 'dialog:' van een script in dezelfde taal",
                en: "use the name behind 'dialog:' of a script in the same language"
            )
        case .unknownFragment(_, nil):
            Sentence(
                nl: "fragmenten staan in een bestand dat begint met 'fragments: 1'",
                en: "fragments stand in a file that begins with 'fragments: 1'"
            )
        case .unknownRole(_, nil):
            Sentence(
                nl: "noem de rol bovenaan, onder 'roles:'",
                en: "name the role at the top, under 'roles:'"
            )
        case .unknownGroup(_, nil):
            Sentence(
                nl: "noem de groep onder 'groups:', met haar 'words:'",
                en: "name the group under 'groups:', with its 'words:'"
            )
        case .unknownQuestionThere(_, _, nil):
            Sentence(
                nl: "noem een vraag die daar buiten 'each' staat",
                en: "name a question that stands outside 'each' there"
            )
        case .unfitHanded:
            Sentence(
                nl: "open tekst neemt elk antwoord; een keuze neemt de naam van een optie, of een "
                    + "keuze met dezelfde opties",
                en: "open text takes any answer; a choice takes an option's name, or a choice with "
                    + "the same options"
            )
        case .unknownDialog, .unknownFragment, .unknownRole, .unknownParameter, .unknownGroup,
            .unknownQuestionThere:
            nil
        case .roleNotCast:
            Sentence(
                nl: "noem hem bij een 'cast:', of haal hem weg bij 'roles:'",
                en: "name it at a 'cast:', or take it out of 'roles:'"
            )
        case .otherLanguageOnly:
            Sentence(
                nl: "vertaal die eerst, of roep een andere dialoog aan",
                en: "translate it first, or call another dialogue"
            )
        case .cyclicCall, .cyclicFragment:
            Sentence(
                nl: "haal één schakel weg; een gesprek moet altijd ergens eindigen",
                en: "take out one link; a conversation must always end somewhere"
            )
        case .callsTooDeep, .fragmentsTooDeep:
            Sentence(nl: "sla een tussenstap over", en: "leave out a step in between")
        case .missingParameter(let name, _): .write("with: {\(shown(name)): …}")
        case .unusedParameter:
            Sentence(
                nl: "haal hem weg bij 'parameters', of gebruik hem",
                en: "take it out of 'parameters', or use it"
            )
        case .unfitArgument:
            Sentence(
                nl: "een vervolg op een schaal past alleen bij een vraag met 'scale:'",
                en: "a scale's follow-up fits a question with 'scale:' only"
            )
        }
    }

    private func shown(_ text: String) -> String { DiagnosticText.visible(text) }

    private func path(_ names: [String]) -> String {
        names.map(shown).joined(separator: " → ")
    }
}

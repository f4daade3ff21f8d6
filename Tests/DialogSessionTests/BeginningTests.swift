import DialogModel
import SpiegelAPI
import TestSupport
import Testing
import Wording

@testable import DialogSession

@Suite("The questions before the first one know the commands")
struct BeginningTests {
    /// Somebody who types before a conversation.
    private struct Talk {
        var stage: any Stage
        /// What is asked.
        var asked = ""
        var recalled: String?
        var remarks: [String] = []
        var isWiped = false
        var leaving: Leaving?
        /// The beginning that came of it.
        var begun: Beginning?

        init(_ mode: Dialog.Mode, isShort: Bool = true) {
            let deepen = Question(id: "dieper", variants: [Template("Verder?")], kind: .yesNo)
            let dialog = Dialog(
                id: "proef",
                language: .dutch,
                title: "Proef",
                summary: "",
                source: "",
                modes: Dialog.Mode.allCases,
                roles: [
                    Role(id: "asker", title: "vrager"), Role(id: "writer", title: "schrijver"),
                ],
                steps: [
                    Step(id: "een", title: "Een", deepen: isShort ? deepen : nil, items: [])
                ]
            )
            let setting = Setting(occasions: [.alone], about: .client, kind: .reflection)
            var wishes = Wishes()
            wishes.mode = mode
            stage = BeginStage(
                CatalogueEntry(dialog, setting),
                wishes,
                [],
                Table.surroundings(seed: 1, showsAbove: false)
            )
            perform(stage.opened())
        }

        /// Types lines; the remarks of the last.
        @discardableResult
        mutating func type(_ lines: String...) -> [String] {
            for line in lines {
                remarks = []
                perform(stage.heard(.line(line)))
            }
            return remarks
        }

        private mutating func perform(_ moves: [Move]) {
            for move in moves {
                switch move {
                case .act(.show(let scenes)):
                    for case .remark(let sentence, _) in scenes { remarks.append(sentence.dutch) }
                case .act(.listen(let listening)):
                    recalled = listening.recalled
                    if case .question(let sentence) = listening.lead { asked = sentence.dutch }
                case .act(.wipe): isWiped = true
                case .enter(let next):
                    stage = next
                    perform(stage.opened())
                case .ask(.begin(let beginning, _, _)): begun = beginning
                case .leave(let leaving): self.leaving = leaving
                default: break
                }
            }
        }
    }

    @Test("back, help, why, the question again, and nothing begun")
    func simple() {
        var talk = Talk(.alone)
        let pseudonym = ScreensBeginning.pseudonym.dutch
        let names = ScreensBeginning.names.dutch
        #expect(talk.asked == pseudonym)
        #expect(talk.type("/waarom") == [ScreensBeginning.whyPseudonym.dutch])
        talk.type("B.")
        #expect(talk.asked == names)
        talk.type("/hulp")
        #expect(talk.asked == names)
        talk.type("/terug")
        #expect(talk.asked == pseudonym)
        talk.type("/vraag", "C.", "/overslaan", "/overslaan")
        #expect(talk.begun?.client == ClientAlias(pseudonym: "C.", watchedNames: []))
        #expect(talk.begun?.depth == .full)
        var other = Talk(.alone)
        other.type("/stop")
        #expect(other.leaving == .paused)
    }

    @Test("in a meeting no client's name and no names to watch are asked for; they can be given")
    func company() {
        var talk = Talk(.meeting)
        #expect(talk.remarks.contains(ScreensBeginning.namesInCompany.dutch))
        talk.type("Noor", "", "2")
        #expect(talk.begun?.client == ClientAlias())
        var quiet = Talk(.meeting)
        quiet.type("/namen Kevin", "Noor", "", "2")
        #expect(quiet.begun?.client == ClientAlias(watchedNames: ["Kevin"]))
    }

    @Test("names and time can be said at any of them, and nothing is passed by for it")
    func ahead() {
        var talk = Talk(.alone)
        talk.type("/tijd kort")
        #expect(talk.asked == ScreensBeginning.pseudonym.dutch)
        talk.type("/namen Jan en Piet")
        #expect(talk.asked == ScreensBeginning.pseudonym.dutch)
        talk.type("/namen Els", "B.")
        let client = ClientAlias(pseudonym: "B.", watchedNames: ["Jan", "Piet", "Els"])
        #expect(talk.begun?.client == client)
        #expect(talk.begun?.depth == .short)
    }

    @Test("what was said of names is asked for again")
    func again() {
        var talk = Talk(.alone)
        talk.type("B.", "Jan", "/namen")
        #expect(talk.asked == ScreensBeginning.pseudonym.dutch)
        talk.type("C.", "geen", "1")
        #expect(talk.begun?.client == ClientAlias(pseudonym: "C.", watchedNames: []))
    }

    @Test("no probing, and probing after all")
    func probing() {
        var talk = Talk(.alone)
        talk.type("/doorvragen")
        #expect(talk.remarks == [ConversationWords.probing(.off).dutch])
        talk.type("", "", "2")
        #expect(talk.begun?.probing == .off)
    }

    @Test("the screen is wiped, and what is typed meanwhile is no answer and not lost")
    func hidden() {
        var talk = Talk(.alone)
        talk.type("/verberg")
        #expect(talk.isWiped)
        talk.type("hallo")
        #expect(talk.asked == ScreensBeginning.pseudonym.dutch)
        #expect(talk.recalled == "hallo")
    }

    @Test("a word that is a command's is asked about", arguments: [("", "stop"), ("ja", nil)])
    func meant(line: String, pseudonym: String?) {
        var talk = Talk(.alone)
        talk.type("stop")
        #expect(talk.asked == CommandsInConversation.meant(.stop).dutch)
        talk.type(line, "", "2")
        #expect(talk.begun?.client.pseudonym == pseudonym)
        #expect((talk.leaving == .paused) == (pseudonym == nil))
    }

    @Test(
        "what means something from the first question on says so, and waits there",
        arguments: [
            "/notitie bel de huisarts", "/bel", "/klaar", "/herzie tijd", "/langer 5", "/voortgang",
        ]
    )
    func later(line: String) {
        var talk = Talk(.alone)
        let word = line.split(separator: " ")[0]
        #expect(talk.type(line) == [ScreensBeginning.fromFirstQuestion(String(word)).dutch])
        #expect(talk.asked == ScreensBeginning.pseudonym.dutch)
        talk.type("", "", "2")
        let table = Table(mode: .alone, seed: 1)
        guard case .enter(var held)? = talk.stage.arrived(.begun(table.reply)).last,
            case .act(.listen(let listening))? = held.opened().last
        else {
            Issue.record("nothing was begun")
            return
        }
        #expect(listening.recalled == line)
    }

    @Test("what is no command is said to be none, and can be mended")
    func unknown() {
        var talk = Talk(.alone)
        #expect(talk.type("/terg").first?.contains("Bedoel je /terug?") == true)
        #expect(talk.recalled == "/terg")
    }

    @Test("time and roles where there are none, as in any conversation")
    func without() {
        var talk = Talk(.alone, isShort: false)
        #expect(talk.type("/tijd") == [ScreensBeginning.fromFirstQuestion("/tijd").dutch])
        #expect(talk.type("/rol") == [ScreensBeginning.fromFirstQuestion("/rol").dutch])
    }

    @Test("a colleague's name cannot be passed over")
    func colleague() {
        var talk = Talk(.interview)
        #expect(talk.type("/overslaan") == [ScreensBeginning.nameNeeded.dutch])
        talk.type("Samira", "", "", "2")
        #expect(talk.begun?.participants == [Participant(name: "Samira", role: "asker")])
    }

    @Test("roles can be given in any order, and given anew")
    func roles() {
        var talk = Talk(.meeting)
        talk.type("/rol schrijver Noor en Tom")
        #expect(talk.asked.contains("vrager"))
        talk.type("Samira", "/rol schrijver: Aya", "", "", "2")
        let told = talk.begun?.participants.map { "\($0.name) \($0.role?.name ?? "")" }
        #expect(told == ["Samira asker", "Aya writer"])
        var other = Talk(.meeting)
        #expect(other.type("/rol voorzitter Noor").first?.contains("vrager") == true)
    }
}

import DialogModel
import DialogTools
import Testing

@Suite("The path walk")
struct PathWalkTests {
    @Test("finds the score at which a fork turns, to a tenth")
    func boundary() throws {
        let script = try Scripts.pinned(
            steps: """
                  - step: a
                    title: A
                    do:
                      - scale: Hoeveel?
                        id: score
                        ends: [weinig, veel]
                      - if: score > 6.9 and score < 7.1
                        then:
                          - say: Precies zeven.
                """
        )
        let coverage = PathWalk(script).walk()
        #expect(coverage.unreached == [])
        #expect(coverage.findings == [])
    }

    @Test("comes by what hangs on several answers together")
    func together() throws {
        let script = try Scripts.pinned(
            steps: """
                  - step: a
                    title: A
                    do:
                      - choice: Welke?
                        id: welke
                        options:
                          - een: Eén
                          - twee: Twee
                          - drie: Drie
                      - choices: Waarvan?
                        id: waarvan
                        options:
                          - rood: Rood
                          - blauw: Blauw
                      - yes-no: Echt?
                        id: echt
                      - if: welke == "drie" and not contains(waarvan, "rood")
                        then:
                          - if: not echt and answered(echt)
                            then:
                              - ask: Hoe zo?
                                id: hoezo
                """
        )
        #expect(PathWalk(script).walk().unreached == [])
    }

    @Test("tells what no answer leads to, and ends")
    func unreachable() throws {
        let script = try Scripts.pinned(
            steps: """
                  - step: a
                    title: A
                    do:
                      - scale: Hoeveel?
                        id: score
                        ends: [weinig, veel]
                      - if: score > 10
                        then:
                          - ask: Hoe kan dat?
                            id: kan-niet
                """
        )
        let coverage = PathWalk(script).walk()
        #expect(coverage.unreached.contains(.question("kan-niet")))
        #expect(coverage.unreached.count == 2)
        #expect(coverage.conversations < 600)
    }

    @Test("goes over loops with lines and without")
    func loops() throws {
        let script = try Scripts.pinned(
            steps: """
                  - step: a
                    title: A
                    do:
                      - list: Welke punten?
                        id: punten
                      - each: punten
                        as: punt
                        do:
                          - ask: Wat maakt <punt> lastig?
                            id: lastig
                """
        )
        #expect(PathWalk(script).walk().unreached == [])
    }

    @Test("names a text that quotes an answer which is not there")
    func gap() throws {
        let script = try Scripts.pinned(
            steps: """
                  - step: a
                    title: A
                    do:
                      - scale: Hoeveel?
                        id: score
                        ends: [weinig, veel]
                      - ask: Je gaf een <score>. Waarom?
                        id: waarom
                """
        )
        let findings = PathWalk(script).walk().findings
        #expect(findings == [.gap("waarom", text: "Je gaf een …. Waarom?")])
    }

    @Test("names a number that the scale does not have")
    func offScale() throws {
        let script = try Scripts.pinned(
            steps: """
                  - step: a
                    title: A
                    do:
                      - scale: Hoeveel?
                        id: score
                        required: true
                        ends: [weinig, veel]
                        lowest: 1
                        highest: 5
                      - ask: Wat maakt dat het geen <score + 1> is?
                        id: hoger
                """
        )
        let findings = PathWalk(script).walk().findings
        #expect(
            findings.contains(
                .offScale("hoger", question: "score", text: "Wat maakt dat het geen 6 is?")
            )
        )
        #expect(
            findings.contains(
                .offScale("hoger", question: "score", text: "Wat maakt dat het geen 5,1 is?")
            )
        )
        #expect(!findings.contains { "\($0)".contains("geen 5 is") })
    }

    @Test("gives up a goal, or the walk, after as many conversations as allowed")
    func limits() throws {
        let script = try Shipped.library.pinned("starrt", in: .dutch)
        let limits = PathWalk.Limits(conversations: 5)
        let coverage = PathWalk(script, limits: limits).walk()
        // They are held in pairs: with what was recalled and without.
        #expect(coverage.conversations == 4)
        #expect(!coverage.unreached.isEmpty)
        let short = PathWalk(script, limits: PathWalk.Limits(conversations: 2, turns: 3)).walk()
        #expect(short.findings == [.endless(turns: 3)])
    }
}

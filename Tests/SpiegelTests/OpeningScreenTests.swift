import DialogModel
import SpiegelAPI
import TestSupport
import Testing

@testable import DialogSession
@testable import spiegel

@Suite("The first screen")
struct OpeningScreenTests {
    private let menu = Menu(SampleCatalogue.entries, for: .dutch)

    @Test("shows the rest when asked, under its occasions")
    func screens() {
        let screen = OpeningScreen(
            menu: menu,
            overview: Overview(open: 0, kept: 0, total: 0, findings: [])
        )
        let paper = Paper(columns: 76, hasColour: false, draws: true)
        let first = written(screen.rows(on: paper, in: .dutch))
        #expect(first.contains("  1  STARRT  20 minuten"))
        #expect(first.contains("     Over STARRT."))
        #expect(first.contains("  2  Basic   20 minuten, in het Engels"))
        #expect(
            first.suffix(4) == [
                "  c   Met een collega, die de vragen stelt",
                "  t   Met het team, rond het scherm", "  oe  Oefenen", "",
            ]
        )
        #expect(!first.contains { $0.contains("Reflecteren") })
        #expect(
            written(screen.rows(.team, on: paper, in: .dutch)) == [
                "", "Met het team, rond het scherm", "  1  Reflecteren   20 minuten",
                "  2  Theorie       20 minuten", "  3  Voorbereiden  20 minuten", "",
                "  a  Alleen", "",
            ]
        )
    }

    @Test(
        "tells first what was noticed about the store",
        arguments: [
            (StoreFinding.turnsMissing(count: 2), "Er ontbreekt iets dat bewaard was (2×)"),
            (.altered(.missingEvent, number: 7), "Gesprek 7: Dit gesprek is beschadigd"),
            (.altered(.alteredManifest, number: nil), "Niet alles wat bewaard is"),
        ]
    )
    func findings(finding: StoreFinding, told: String) {
        let screen = OpeningScreen(
            menu: menu,
            overview: Overview(
                open: 0,
                kept: 0,
                total: 0,
                findings: [finding]
            )
        )
        let paper = Paper(columns: 76, hasColour: false, draws: true)
        let lines = written(screen.rows(on: paper, in: .dutch))
        #expect(lines[2].hasPrefix(told))
    }

    @Test("leaves out what each is for rather than scroll away")
    func low() {
        let screen = OpeningScreen(
            menu: menu,
            overview: Overview(open: 0, kept: 0, total: 0, findings: [])
        )
        func lines(rows: Int?) -> [String] {
            let paper = Paper(columns: 76, rows: rows, hasColour: false, draws: true)
            return written(screen.rows(on: paper, in: .dutch))
        }
        #expect(lines(rows: nil).count == 13)
        #expect(lines(rows: 14) == lines(rows: nil))
        #expect(lines(rows: 13).count == 10)
        #expect(lines(rows: 13).contains("  1  STARRT  20 minuten"))
    }
}

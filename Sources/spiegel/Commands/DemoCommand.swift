import ArgumentParser
import DialogModel
import DialogTools
import LineEditor
import Wording

/// `spiegel demo`: plays a conversation that somebody else had.
///
/// Nothing is kept, and no daemon is needed.
struct DemoCommand: Act {
    static let configuration = CommandConfiguration(
        "demo",
        ["voorbeeld"],
        abstract: HelpWords.demo
    )

    @OptionGroup var manner: Manner

    func act(in visit: Visit) async throws {
        let talk = visit.talk
        let demo = try Demo(shipped: visit.shippedDialogs(), in: visit.language)
        talk.say(ScreensDemo.introduction)
        let waits = talk.isInteractive && !visit.manner.noInput
        if waits { talk.remark(ScreensDemo.keys) }
        for scene in demo.scenes {
            talk.show([.gap, Row(scene.title, .strong)])
            var before: Prompt?
            for turn in scene.turns {
                let screen = DemoScreen(turn: turn, before: before)
                talk.show(screen.rows(on: talk.paper, in: visit.language))
                before = turn.prompt
                if waits, await talk.hear(after: "") == .end { return }
            }
            let end = EndScreen(
                account: scene.conversation.account,
                minutes: nil,
                kept: scene.conversation.summary.kept,
                next: nil
            )
            talk.show(end.rows(in: visit.language))
        }
        talk.show([.gap, Row(ScreensDemo.yourTurn(in: visit.language))])
    }
}

import CReadline
import Glibc

extension ReadlineEditor {
    /// Has the line being typed changed in the user's editor.
    ///
    /// The line is taken over as it was left,
    /// to be looked at and sent with Enter; where anything fails it stays as it was.
    func editElsewhere() async {
        let began = ContinuousClock.now
        guard let folder = ScratchFolder() else { return yield(.editorFailed(.noPrivateFolder)) }
        defer { folder.remove() }
        let typed = line
        guard folder.write(typed + (typed.isEmpty ? "" : "\n")),
            let editor = ExternalEditor(opening: folder.file)
        else { return yield(.editorFailed(.notStarted)) }
        rl_clear_visible_line()
        creadline_cook_terminal()
        phase = .away(editor, folder)
        let status = await editor.ended()
        // A signal ended it, and is about to end this program too.
        guard case .away = phase else { return }
        phase = .open
        creadline_prepare_terminal()
        rl_resize_terminal()
        let edited = folder.read()
        let isBackAtOnce = began.duration(to: .now) < Self.soonest
        let defect: LineEvent.EditorDefect? =
            if status != 0 {
                .failed(status: status)
            } else if isBackAtOnce, edited.map(Self.withoutEnd) == Self.withoutEnd(typed) {
                .returnedAtOnce
            } else {
                take(edited)
            }
        rl_on_new_line()
        rl_redisplay()
        if let defect { yield(.editorFailed(defect)) }
        noteTyping()
    }

    /// Sooner than this nobody has looked at a text and left it as it was.
    private static let soonest = Duration.seconds(1)

    private static func withoutEnd(_ text: String) -> String {
        String(text.reversed().drop { $0.isNewline }.reversed())
    }

    /// Puts a text that was edited elsewhere on the line.
    func take(_ edited: String?) -> LineEvent.EditorDefect? {
        guard let edited, !edited.contains("\0") else { return .unreadable }
        let text = Self.withoutEnd(edited)
        rl_begin_undo_group()
        rl_delete_text(0, rl_end)
        rl_point = 0
        rl_insert_text(text)
        rl_end_undo_group()
        return nil
    }
}

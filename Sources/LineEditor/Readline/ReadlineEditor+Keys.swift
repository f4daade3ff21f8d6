import CReadline
import Glibc

extension ReadlineEditor {
    /// Enter, Alt-Enter and Ctrl-X Ctrl-E, in both of readline's ways to edit.
    func bindKeys() {
        for name in ["emacs-standard", "vi-insert"] {
            guard let map = rl_get_keymap_by_name(name) else { continue }
            for enter in ["\\C-m", "\\C-j"] {
                rl_bind_keyseq_in_map(enter, { enterLine($0, $1) }, map)
                rl_bind_keyseq_in_map("\\e\(enter)", { addLine($0, $1) }, map)
            }
            rl_bind_keyseq_in_map("\\C-x\\C-e", { openEditor($0, $1) }, map)
        }
    }
}

/// Sends the line, or goes on with it where it ends in a backslash.
@MainActor
private func enterLine(_ count: Int32, _ key: Int32) -> Int32 {
    let bytes = UnsafeBufferPointer(start: rl_line_buffer, count: Int(rl_end))
    let ending = bytes.reversed().prefix { $0 == CChar(bitPattern: UInt8(ascii: "\\")) }.count
    guard !ending.isMultiple(of: 2) else { return rl_newline(count, key) }
    rl_begin_undo_group()
    rl_delete_text(rl_end - 1, rl_end)
    rl_point = rl_end
    rl_insert_text("\n")
    rl_end_undo_group()
    return 0
}

@MainActor
private func addLine(_ count: Int32, _ key: Int32) -> Int32 {
    rl_insert_text("\n")
    return 0
}

@MainActor
private func openEditor(_ count: Int32, _ key: Int32) -> Int32 {
    ReadlineEditor.current?.lend()
    return 0
}

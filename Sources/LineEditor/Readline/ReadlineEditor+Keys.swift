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
            rl_bind_keyseq_in_map("\\e[200~", { pasteText($0, $1) }, map)
            for up in ["\\e[A", "\\eOA", "\\C-p"] {
                rl_bind_keyseq_in_map(up, { recallLine($0, $1) }, map)
            }
            for down in ["\\e[B", "\\eOB", "\\C-n"] {
                rl_bind_keyseq_in_map(down, { restoreLine($0, $1) }, map)
            }
        }
    }
}

/// Sends the line, or goes on with it where it ends in a backslash, or where more came with the key: a
/// text that was pasted into a terminal which does not say so.
@MainActor
private func enterLine(_ count: Int32, _ key: Int32) -> Int32 {
    if key == Int32(UInt8(ascii: "\n")), ReadlineEditor.current?.brokenAt == rl_point {
        // A carriage return and a line feed are one break.
        rl_delete_text(rl_point - 1, rl_point)
        rl_point -= 1
    }
    ReadlineEditor.current?.brokenAt = nil
    let bytes = UnsafeBufferPointer(start: rl_line_buffer, count: Int(rl_end))
    let ending = bytes.reversed().prefix { $0 == CChar(bitPattern: UInt8(ascii: "\\")) }.count
    guard !ending.isMultiple(of: 2) else {
        guard hasMore() else { return rl_newline(count, key) }
        rl_insert_text("\n")
        if key == Int32(UInt8(ascii: "\r")) { ReadlineEditor.current?.brokenAt = rl_point }
        return 0
    }
    rl_begin_undo_group()
    rl_delete_text(rl_end - 1, rl_end)
    rl_point = rl_end
    rl_insert_text("\n")
    rl_end_undo_group()
    return 0
}

/// Whether a key came with the one before it, faster than anybody types.
private func hasMore() -> Bool {
    var keyboard = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&keyboard, 1, 10) > 0 && keyboard.revents & Int16(POLLIN) != 0
}

/// Brings what can be changed or sent again onto the line.
@MainActor
private func recallLine(_ count: Int32, _ key: Int32) -> Int32 {
    guard let editor = ReadlineEditor.current, let recalled = editor.recalled,
        editor.replaced == nil
    else { return rl_ding() }
    editor.replaced = editor.line
    return replaceLine(with: recalled)
}

/// Brings back what was typed before that.
@MainActor
private func restoreLine(_ count: Int32, _ key: Int32) -> Int32 {
    guard let editor = ReadlineEditor.current, let replaced = editor.replaced else {
        return rl_ding()
    }
    editor.replaced = nil
    return replaceLine(with: replaced)
}

@MainActor
private func replaceLine(with text: String) -> Int32 {
    rl_begin_undo_group()
    rl_delete_text(0, rl_end)
    rl_point = 0
    rl_insert_text(text)
    rl_end_undo_group()
    return 0
}

/// Puts a pasted text on the line, whichever line breaks it came with.
@MainActor
private func pasteText(_ count: Int32, _ key: Int32) -> Int32 {
    let ending = Array("\u{1b}[201~".utf8)
    var bytes: [UInt8] = []
    while !bytes.suffix(ending.count).elementsEqual(ending) {
        let byte = rl_read_key()
        guard (0...255).contains(byte), bytes.count <= LineEvent.longestLine else { break }
        bytes.append(UInt8(byte))
    }
    if bytes.suffix(ending.count).elementsEqual(ending) { bytes.removeLast(ending.count) }
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
        guard byte == UInt8(ascii: "\r") else {
            text.append(byte)
            continue
        }
        let isPair = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
        if !isPair { text.append(UInt8(ascii: "\n")) }
    }
    text.removeAll { $0 == 0 }
    (text + [0]).withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { _ = rl_insert_text($0.baseAddress) }
    }
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

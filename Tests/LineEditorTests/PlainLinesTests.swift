import Glibc
import Testing

@testable import LineEditor

@MainActor
@Suite("Lines from a pipe")
struct PlainLinesTests {
    @Test("come one by one, and then the end, as often as asked")
    func lines() async {
        let events = await read("een\ntwee\r\n\ndrie", count: 6)
        #expect(
            events == [
                .line("een"), .line("twee"), .line(""), .line("drie"), .endOfFile, .endOfFile,
            ]
        )
    }

    @Test("go on after a backslash, and not after two")
    func continued() async {
        let events = await read("een\\\ntwee\\\ndrie\nvier\\\\\nvijf\\", count: 4)
        #expect(
            events == [.line("een\ntwee\ndrie"), .line("vier\\\\"), .line("vijf"), .endOfFile]
        )
    }

    @Test("are refused when they are no UTF-8, with what could be read")
    func invalid() async {
        let events = await read([0x61, 0xFF, 0x62, 0x0A, 0x63, 0x0A], count: 2)
        #expect(events == [.unreadable(repaired: "a\u{FFFD}b"), .line("c")])
    }

    @Test("are refused when they are too long, and the next one is whole")
    func long() async {
        let size = LineEvent.longestLine + 70_000
        let events = await read(
            [UInt8](repeating: 0x61, count: size) + Array("\nkort\n".utf8),
            count: 3
        )
        #expect(events == [.tooLong(bytes: size), .line("kort"), .endOfFile])
    }

    private func read(_ text: String, count: Int) async -> [LineEvent] {
        await read(Array(text.utf8), count: count)
    }

    private func read(_ bytes: [UInt8], count: Int) async -> [LineEvent] {
        let descriptor = memfd(bytes)
        defer { Glibc.close(descriptor) }
        let source = PlainLines(descriptor: descriptor)
        var events: [LineEvent] = []
        for _ in 0..<count { events.append(await source.line(after: Visible(">"), recalling: nil)) }
        return events
    }

    private func memfd(_ bytes: [UInt8]) -> Int32 {
        var template = Array("/tmp/spiegel-lines-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        unlink(template)
        var left = bytes[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            left = left.dropFirst(count)
        }
        lseek(descriptor, 0, SEEK_SET)
        return descriptor
    }
}

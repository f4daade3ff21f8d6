import DialogModel

/// Bytes to lines, with everything that is wrong before YAML comes into it.
struct SourceReader {
    private static let mostControlFindings = 20
    let file: ScriptFile
    let findings: Findings

    /// The lines, or `nil` where there is nothing worth reading.
    func read() -> Source? {
        guard file.bytes.count <= ScriptFile.maximumBytes else {
            refuse(.tooLarge(limit: ScriptFile.maximumBytes))
            return nil
        }
        guard !isUTF16 else {
            refuse(.utf16)
            return nil
        }
        var bytes = file.bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            bytes = bytes.dropFirst(3)
        }
        let isMarked = bytes.count < file.bytes.count
        let text = String(decoding: bytes, as: UTF8.self)
        let raw = Self.lines(of: text)
        let source = Source(file: file, lines: raw)
        if isMarked { source.report(.byteOrderMark, line: 1, scalar: 1, to: findings) }
        if !bytes.elementsEqual(text.utf8) { reportDamage(in: source, bytes) }
        let isReadable = reportTabs(in: source)
        let clean = Source(file: file, lines: reportControls(in: source))
        guard clean.lines.contains(where: Self.hasContent) else {
            refuse(.empty)
            return nil
        }
        guard isReadable else { return nil }
        let meant = LookAlikes(source: clean, findings: findings).replaced()
        return Source(file: file, lines: meant)
    }

    /// Whether every other byte of the beginning is empty, or the mark of UTF-16 stands there.
    private var isUTF16: Bool {
        let start = file.bytes.prefix(4)
        return start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
            || start.count == 4
                && (start[0] == 0 && start[2] == 0 || start[1] == 0 && start[3] == 0)
    }

    private func refuse(_ problem: Diagnostic.FileProblem) {
        let empty = Source(file: file, lines: [])
        empty.report(problem, line: 1, scalar: 1, to: findings)
    }

    /// A file in another encoding has one cause, and so one finding.
    private func reportDamage(in source: Source, _ bytes: ArraySlice<UInt8>) {
        for (number, line) in source.lines.enumerated() {
            let scalars = Array(line.unicodeScalars)
            guard let place = scalars.firstIndex(of: "\u{FFFD}") else { continue }
            source.report(.notUTF8, line: number + 1, scalar: place + 1, to: findings)
            return
        }
    }

    /// Reports tabs that indent, after which nothing can be said about what belongs to what.
    private func reportTabs(in source: Source) -> Bool {
        var isReadable = true
        for (number, line) in source.lines.enumerated() {
            let indent = line.unicodeScalars.prefix { $0 == " " || $0 == "\t" }
            guard let tab = Array(indent).firstIndex(of: "\t"), Self.hasContent(line) else {
                continue
            }
            source.report(.tab, line: number + 1, scalar: tab + 1, to: findings)
            isReadable = false
        }
        return isReadable
    }

    /// The lines with every invisible character replaced, at the same place.
    private func reportControls(in source: Source) -> [String] {
        var found = 0
        return source.lines.enumerated().map { number, line in
            guard line.unicodeScalars.contains(where: Self.isInvisible) else { return line }
            var clean = String.UnicodeScalarView()
            for (place, scalar) in line.unicodeScalars.enumerated() {
                let isInvisible = Self.isInvisible(scalar)
                clean.append(isInvisible ? "\u{FFFD}" : scalar)
                guard isInvisible, found < Self.mostControlFindings else { continue }
                found += 1
                source.report(
                    .controlCharacter(scalar.value),
                    line: number + 1,
                    scalar: place + 1,
                    to: findings
                )
            }
            return String(clean)
        }
    }

    private static func hasContent(_ line: String) -> Bool {
        let first = line.unicodeScalars.first { $0 != " " && $0 != "\t" }
        return first != nil && first != "#"
    }

    /// Controls, YAML's rarer line breaks, and characters that turn the direction of text.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
            0xFEFF, 0xFFFE, 0xFFFF, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// Lines by `\n`, `\r\n` or `\r`, as YAML has them.
    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var followsReturn = false
        for scalar in text.unicodeScalars {
            defer { followsReturn = scalar == "\r" }
            if scalar == "\n", followsReturn { continue }
            if scalar == "\n" || scalar == "\r" {
                lines.append(String(line))
                line.removeAll()
            } else {
                line.append(scalar)
            }
        }
        lines.append(String(line))
        return lines
    }
}

extension Source {
    func report(
        _ problem: Diagnostic.FileProblem,
        line: Int,
        scalar: Int,
        to findings: Findings
    ) {
        findings.report(.file(problem), at: spot(line: line, scalar: scalar))
    }
}

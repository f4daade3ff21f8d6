import DialogModel
import Testing

@testable import SpiegelDaemon

@Suite struct JSONGuardTests {
    @Test(arguments: [
        #"{}"#, #"[]"#, #"{"a":1,"b":[1,2.5e3,-4,true,false,null,"x\"y\\z\u00e9"]}"#, #"  "x" "#,
        #"{"a":{"a":{"a":1}}}"#, #"{"":1}"#, "\"\u{FEFF}\"",
    ])
    func whatIsRightPasses(_ text: String) throws {
        try JSONGuard.check(Array(text.utf8), maximumDepth: 8)
    }

    @Test(arguments: [
        ("", RequestFault.RequestDefect.notJSON), ("{", .notJSON), (#"{"a"}"#, .notJSON),
        (#"{"a":1,}"#, .notJSON), ("[1,]", .notJSON), ("[1 2]", .notJSON), (#""x"#, .notJSON),
        (#""\x""#, .notJSON), (#""\u12""#, .notJSON), (#""\u+123""#, .notJSON), ("1 2", .notJSON),
        ("\u{FEFF}{}", .notJSON), (#"{"a":1,"a":2}"#, .duplicateKey),
        (#"{"a":1,"\u0061":2}"#, .duplicateKey), ("\"\u{1}\"", .controlCharacter),
        (#""\u0000""#, .controlCharacter), ("[[[[[[[[[1]]]]]]]]]", .tooDeep),
    ])
    func whatIsWrongIsNamed(_ text: String, _ defect: RequestFault.RequestDefect) {
        #expect(throws: RequestFault.malformedRequest(defect)) {
            try JSONGuard.check(Array(text.utf8), maximumDepth: 8)
        }
    }

    @Test(arguments: [[0xFF], [0xC3], [0x7B, 0x00, 0x7D, 0xC0, 0x80], [0xFF, 0xFE, 0x7B, 0x00]])
    func whatIsNotUTF8IsNamed(_ bytes: [UInt8]) {
        #expect(throws: RequestFault.malformedRequest(.notUTF8)) {
            try JSONGuard.check(bytes, maximumDepth: 8)
        }
    }

    @Test func noBytesCrashIt() {
        let seed: UInt64 = 20_261_123
        print("seed \(seed)")
        var random = SeededGenerator(seed: seed)
        let alphabet = Array(#"{}[]":,\u0aétrue1.-e \#n"#.utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                    : UInt8.random(in: 0...255, using: &random)
            }
            do throws(RequestFault) {
                try JSONGuard.check(bytes, maximumDepth: 8)
            } catch {
                guard case .malformedRequest = error else {
                    Issue.record("\(error) for \(bytes)")
                    return
                }
            }
        }
    }
}

/// SplitMix64 (Steele, Lea & Flood, 2014): the same numbers for the same seed.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Plain search in bytes.
enum Bytes {
    /// Where `wanted` begins in `bytes`, or `nil`.
    ///
    /// ASCII capitals in `bytes` count as small letters.
    static func firstIndex(of wanted: [UInt8], in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where small(bytes[start]) == first {
            var length = 1
            while length < wanted.count, small(bytes[start + length]) == wanted[length] {
                length += 1
            }
            if length == wanted.count { return start }
        }
        return nil
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}

import DialogModel
import Glibc

/// SQLite's write-ahead log, read for what SQLite keeps silent about: it takes the first frame whose
/// checksum fails for the end, and loses what comes after.
///
/// The format: <https://www.sqlite.org/fileformat2.html#walformat>.
struct WriteAheadLog {
    let path: String

    /// Whether there is anything in it: after a crash it may hold all there is.
    var isEmpty: Bool {
        var status = stat()
        return stat(path, &status) != 0 || status.st_size == 0
    }

    /// Whether whole frames of this log stand behind one that is not: something in between was
    /// damaged.
    ///
    /// A frame that a kill or a power cut left half written is the last one, and was never
    /// acknowledged. Frames with another salt are of an earlier log that this one overwrites.
    func isBroken() throws(StoreFault) -> Bool {
        do throws(Descriptor.Errno) {
            let file = try Descriptor(path, O_RDONLY | O_NOFOLLOW)
            return try isBroken(file)
        } catch {
            guard error.code != ENOENT else { return false }
            throw .system("read", error.code, at: path)
        }
    }

    private func isBroken(_ file: borrowing Descriptor) throws(Descriptor.Errno) -> Bool {
        guard let header = try file.read(Header.byteCount, at: 0) else { return false }
        let log = Header(header)
        guard log.isSound else {
            // Without a sound header SQLite reads none of the frames.
            return try file.read(Header.byteCount + Frame.headerBytes, at: 0) != nil
        }
        var offset = Header.byteCount
        var previous = log.checksum
        var isWhole = true
        while let bytes = try file.read(Frame.headerBytes + log.pageSize, at: offset) {
            let frame = Frame(bytes)
            let isSound = frame.salts == log.salts && frame.follows(previous, in: log)
            if isSound, !isWhole { return true }
            isWhole = isWhole && isSound
            previous = frame.checksum
            offset += bytes.count
        }
        return false
    }

    /// Keeps a copy beside it.
    ///
    /// - Returns: The copy's name; on return it is on disk, and nobody else can read it.
    func setAside() throws(StoreFault) -> String {
        var number = 1
        while access("\(path).broken-\(number)", F_OK) == 0 { number += 1 }
        let copy = "\(path).broken-\(number)"
        do throws(Descriptor.Errno) {
            let from = try Descriptor(path, O_RDONLY | O_NOFOLLOW)
            let to = try Descriptor(copy, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
            try to.append(from)
            guard fsync(to.number) == 0 else { throw Descriptor.Errno(code: errno) }
        } catch {
            throw .system("write", error.code, at: copy)
        }
        try Folder(of: path).sync()
        return copy.split(separator: "/").last.map(String.init) ?? copy
    }

    /// Removes the copies that were set aside: they hold what was erased since.
    func removeCopies() {
        var number = 1
        while unlink("\(path).broken-\(number)") == 0 { number += 1 }
    }
}

/// The sums that chain a log's frames.
private struct Checksum: Equatable {
    var first: UInt32 = 0
    var second: UInt32 = 0

    mutating func add(_ bytes: ArraySlice<UInt8>, _ log: Header) {
        bytes.withUnsafeBytes { bytes in
            for offset in stride(from: 0, to: bytes.count - 7, by: 8) {
                let one = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
                let two = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                first &+= (log.isBigEndian ? one.bigEndian : one.littleEndian) &+ second
                second &+= (log.isBigEndian ? two.bigEndian : two.littleEndian) &+ first
            }
        }
    }
}

private struct Header {
    static let byteCount = 32
    private static let magic: UInt32 = 0x377F_0682

    let isBigEndian: Bool
    let pageSize: Int
    let salts: [UInt8]
    let checksum: Checksum
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        isBigEndian = bytes.number(at: 0) & 1 == 1
        pageSize = Int(bytes.number(at: 8))
        salts = Array(bytes[16..<24])
        checksum = Checksum(first: bytes.number(at: 24), second: bytes.number(at: 28))
    }

    var isSound: Bool {
        guard bytes.number(at: 0) & ~1 == Self.magic, (512...65_536).contains(pageSize) else {
            return false
        }
        var sum = Checksum()
        sum.add(bytes[0..<24], self)
        return sum == checksum
    }
}

private struct Frame {
    static let headerBytes = 24

    let salts: [UInt8]
    let checksum: Checksum
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        salts = Array(bytes[8..<16])
        checksum = Checksum(first: bytes.number(at: 16), second: bytes.number(at: 20))
    }

    func follows(_ previous: Checksum, in log: Header) -> Bool {
        var sum = previous
        sum.add(bytes[0..<8], log)
        sum.add(bytes[Self.headerBytes...], log)
        return sum == checksum
    }
}

extension [UInt8] {
    /// Four bytes as a number, the highest first.
    fileprivate func number(at offset: Int) -> UInt32 {
        self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}

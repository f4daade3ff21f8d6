import Glibc
import Testing

@testable import LineEditor

@Suite("The folder for an external editor")
struct ScratchFolderTests {
    @Test("is in memory, for this user only, and gone afterwards with all that is in it")
    func folder() throws {
        let folder = try #require(ScratchFolder())
        var facts = stat()
        #expect(lstat(folder.path, &facts) == 0 && facts.st_mode & 0o777 == 0o700)
        #expect(folder.write("één\ntwee\n"))
        #expect(lstat(folder.file, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
        #expect(folder.read() == "één\ntwee\n")
        mkdir(folder.path + "/backups", 0o700)
        Glibc.close(open(folder.path + "/backups/.swp", O_CREAT | O_WRONLY, 0o600))
        folder.remove()
        #expect(access(folder.path, F_OK) != 0)
    }

    @Test("does not take a file that a stranger put there first")
    func symlink() throws {
        let folder = try #require(ScratchFolder())
        defer { folder.remove() }
        Glibc.symlink("/etc/passwd", folder.file)
        #expect(!folder.write("geheim"))
        #expect(folder.read() == nil)
    }

    @Test("of a process that was killed is removed by the next one, and a living one's is not")
    func sweep() throws {
        let own = try #require(ScratchFolder())
        defer { own.remove() }
        // The kernel gives no process a number over 2^22.
        let base = own.path.split(separator: "/").dropLast().joined(separator: "/")
        let left = "/\(base)/spiegel-edit-4194305-abcdef"
        #expect(mkdir(left, 0o700) == 0)
        ScratchFolder.sweep()
        #expect(access(left, F_OK) != 0)
        #expect(access(own.path, F_OK) == 0)
    }
}

import DaemonProgram

/// Where the program begins.
@main
enum Program {
    static func main() async {
        DaemonProgram.settle()
        await DaemonProgram.main()
    }
}

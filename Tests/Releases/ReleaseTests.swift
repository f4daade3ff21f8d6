import DialogEngine
import DialogModel
import Foundation
import Testing

@Suite("What a release wrote is read for ever")
struct ReleaseTests {
    @Test("nothing that is frozen was recorded anew", arguments: Release.all)
    func frozen(release: Release) throws {
        #expect(Release.hash(try release.data("MANIFEST")) == release.manifest)
        var files = try release.files()
        files["MANIFEST"] = nil
        for line in try release.lines("MANIFEST") {
            let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
            #expect(files.removeValue(forKey: String(parts[1])) == String(parts[0]), "\(parts[1])")
        }
        #expect(files.isEmpty)
    }

    @Test("its pinned scripts are read", arguments: Release.all)
    func scripts(release: Release) throws {
        let scripts = FrozenScripts(release: release)
        for name in Set(try FrozenLog.all.map { try $0.result().script }) {
            let sealed = try scripts.bytes(name)
            #expect(Release.hash(sealed.json) == sealed.sha256, "\(name)")
            guard case .value(let script) = try scripts.opened(name) else {
                Issue.record("\(name) is not read")
                continue
            }
            // Written by this release, it is the same script.
            let again = try JSONEncoder().encode(Envelope(script))
            #expect(!String(decoding: again, as: UTF8.self).contains("\"_"))
            let read = try JSONDecoder().decode(Opened<PinnedScript>.self, from: again)
            #expect(read == .value(script), "\(name)")
        }
    }

    @Test("the logs of its plans replay, with what was waited for after each turn, and all answers")
    func logs() throws {
        #expect(FrozenLog.all.count == 83)
        var scripts: [String: PinnedScript] = [:]
        for log in FrozenLog.all {
            let result = try log.result()
            if scripts[result.script] == nil,
                case .value(let script) = try FrozenScripts(release: log.release)
                    .opened(result.script)
            {
                scripts[result.script] = script
            }
            try check(log, result, in: try #require(scripts[result.script]))
        }
    }

    private func check(
        _ log: FrozenLog,
        _ result: FrozenLog.Result,
        in script: PinnedScript
    ) throws {
        let events = try log.events()
        for (event, line) in zip(events, try log.release.lines("logs/\(log.name).log.jsonl")) {
            #expect(Data(event.json) == line, "\(log.name)")
        }
        let compiled = CompiledScript(script)
        for waited in try log.prompts() {
            let then = Array(events.prefix(waited.prompt.sequence))
            let conversation = try Conversation(replaying: then, in: compiled)
            let prompt = conversation.prompt(at: waited.at)
            #expect(prompt.step == waited.prompt.step, "\(log.name)")
            #expect(
                prompt.position.asFirstTold(after: then) == waited.prompt.position,
                "\(log.name)"
            )
            #expect(prompt.sequence == waited.prompt.sequence, "\(log.name)")
        }
        let conversation = try Conversation(replaying: events, in: compiled)
        #expect(conversation.summary.asFirstTold == result.summary, "\(log.name)")
        #expect(conversation.answers == result.answers, "\(log.name)")
    }
}

extension Prompt.Position {
    /// What 0.1 told of it after `events`: it offered no question of the asker's own again.
    fileprivate func asFirstTold(after events: [RecordedEvent]) -> Self {
        guard case .choosing(let offered) = self else { return self }
        let own = events.compactMap { recorded -> Address? in
            guard case .asked(let fact) = recorded.event, fact.origin == .asker else { return nil }
            return fact.place
        }
        return .choosing(offered.filter { !own.contains($0.place) })
    }
}

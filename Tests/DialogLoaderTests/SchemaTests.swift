import DialogModel
import FoundationEssentials
import TestSupport
import Testing

@testable import DialogLoader

/// The schema is for editors, which know nothing of Swift: these keep it from drifting.
@Suite("The schema for editors")
struct SchemaTests {
    private struct Schema: Decodable {
        let definitions: [String: Definition]

        enum CodingKeys: String, CodingKey {
            case definitions = "$defs"
        }
    }

    private struct Definition: Decodable {
        let properties: [String: Property]?
        let required: [String]?
    }

    private struct Property: Decodable {
        let values: [String]?
        let items: Items?

        struct Items: Decodable {
            let values: [String]?

            enum CodingKeys: String, CodingKey {
                case values = "enum"
            }
        }

        enum CodingKeys: String, CodingKey {
            case values = "enum"
            case items
        }
    }

    private func definitions() throws -> [String: Definition] {
        let text = try Repository.text(of: Repository.dialogs + "/schema/dialog.schema.json")
        return try JSONDecoder().decode(Schema.self, from: Data(text.utf8)).definitions
    }

    @Test("knows exactly the keys that the loader knows")
    func keys() throws {
        var known = [
            "dialog": KnownKeys.dialog, "short-and-full": KnownKeys.minutes,
            "role": KnownKeys.role, "step": KnownKeys.step, "menu": KnownKeys.modes,
            "recall": KnownKeys.recall,
            "fragments": KnownKeys.fragments,
            "fragment": KnownKeys.fragment, "lexicon": KnownKeys.lexicon, "rule": KnownKeys.rule,
            "cue-theme": KnownKeys.cueTheme, "word-group": KnownKeys.group,
            "deck": KnownKeys.deck, "card": KnownKeys.card, "theory": KnownKeys.theory,
            "topic": KnownKeys.theoryTopic, "film": KnownKeys.languages,
        ]
        for head in ItemHead.allCases {
            known["item-\(head.rawValue)"] = [head.rawValue] + head.keys
        }
        let definitions = try definitions()
        let described = definitions.filter { $0.value.properties != nil }
        #expect(Set(described.keys) == Set(known.keys))
        for (name, keys) in known {
            let properties = try #require(definitions[name]?.properties)
            #expect(Set(properties.keys) == Set(keys), "\(name)")
        }
    }

    @Test("knows exactly the words that the loader knows")
    func words() throws {
        let ask = try #require(try definitions()["item-ask"]?.properties)
        #expect(ask["keep"]?.values == Keep.allCases.map(\.rawValue))
        #expect(ask["depth"]?.values == Question.Depth.allCases.map(\.rawValue))
        #expect(ask["probe"]?.items?.values == Cue.allCases.map(\.rawValue))
        let dialog = try #require(try definitions()["dialog"]?.properties)
        #expect(dialog["modes"]?.items?.values == Dialog.Mode.allCases.map(\.rawValue))
        let occasions = Setting.Occasion.allCases.map(\.rawValue)
        #expect(dialog["occasion"]?.items?.values == occasions)
        #expect(dialog["about"]?.values == Setting.Subject.allCases.map(\.rawValue))
        #expect(dialog["kind"]?.values == Setting.Kind.allCases.map(\.rawValue))
        #expect(dialog["language"]?.values == Language.allCases.map(\.rawValue))
        let menu = try #require(try definitions()["menu"]?.properties)
        for mode in KnownKeys.modes {
            #expect(menu[mode]?.values == Chooser.allCases.map(\.rawValue))
        }
        let rule = try #require(try definitions()["rule"]?.properties)
        #expect(rule["cue"]?.values == Cue.allCases.map(\.rawValue))
    }

    @Test("asks for the keys that the loader misses")
    func required() throws {
        let required = try #require(try definitions()["dialog"]?.required)
        for key in required where key != "dialog" {
            let lines = Samples.everything.split(separator: "\n", omittingEmptySubsequences: false)
            let end = lines.firstIndex { $0.hasPrefix("steps:") } ?? lines.endIndex
            let kept = lines.enumerated().filter { index, line in
                key == "steps" ? index < end : !line.hasPrefix("\(key):")
            }.map(\.element)
            let codes = Samples.library(kept.joined(separator: "\n")).diagnostics.map(\.code)
            #expect(codes.contains("D013"), "\(key)")
        }
    }
}

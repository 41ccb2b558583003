import Foundation
import Linguistics
import Scenarios
import Scripts
import Testing
import Yams

@testable import einstieg

/// The schema says what the reader says: what it reads validates, what it refuses for its shape does not.
@Suite struct SchemaTests {
    static var scenario: NSDictionary { schema(Scenario.shape) }
    static var template: NSDictionary { schema(Template.shape) }

    /// Mistakes in the shape of a file, without those that a schema cannot see: equal ids, file names, sums.
    static let shapeCodes: Set = [
        "S201", "S202", "S203", "S204", "S205", "S206", "S207", "S208", "S209", "S210", "S213", "S215",
    ]

    @Test(arguments: Package.files(below: "Scenarios", ending: "yaml"))
    func everyScenarioValidates(path: String) throws {
        #expect(Self.faults(try Self.value(String(contentsOfFile: path, encoding: .utf8)), Self.scenario) == [])
    }

    @Test(arguments: Package.files(below: "Scripts", ending: "md"))
    func everyTemplateValidates(path: String) throws {
        let parts = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "---\n")
        #expect(Self.faults(try Self.value(parts[1]), Self.template) == [])
    }

    @Test func noBrokenShapeValidates() throws {
        var count = 0
        for path in Package.files(below: "Tests/ScenariosTests/Broken", ending: "yaml") {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let name = URL(fileURLWithPath: path).lastPathComponent
            let codes = Inspection(SourceFile(name: name, text: text)).diagnostics.map(\.code)
            guard codes.contains(where: Self.shapeCodes.contains), let value = try? Self.value(text) else { continue }
            count += 1
            #expect(Self.faults(value, Self.scenario) != [], "\(name)")
        }
        #expect(count >= 20)
    }

    /// Every key that the shape knows is one that the schema describes, in both languages.
    @Test(arguments: Language.allCases)
    func everyKeyIsDescribed(language: Language) {
        func check(_ group: Group, _ path: String) {
            for key in group.keys {
                #expect(!key.meaning[language].isEmpty, "\(path).\(key.name)")
                switch key.shape {
                case .group(let inner), .named(let inner), .table(of: .group(let inner)):
                    check(inner, "\(path).\(key.name)")
                default: break
                }
            }
        }
        check(Scenario.shape, "scenario")
        check(Template.shape, "template")
    }

    private static func schema(_ group: Group) -> NSDictionary {
        let schema = group.schema(title: Localized(de: "T", en: "T"), language: .german)
        let data = (try? JSONEncoder().encode(schema)) ?? Data()
        return (try? JSONSerialization.jsonObject(with: data)) as? NSDictionary ?? [:]
    }

    /// The document as an editor sees it: with numbers and truth values.
    private static func value(_ text: String) throws -> Any { try load(yaml: text) ?? NSNull() }

    /// What a validator says, for the words of JSON Schema that ours uses.
    private static func faults(_ value: Any, _ schema: NSDictionary, _ path: String = "") -> [String] {
        var found: [String] = []
        let isFlag = value is Bool
        let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
        let isFine =
            types.isEmpty
            || types.contains { type in
                switch type {
                case "string": value is String
                case "integer": value is Int && !isFlag
                case "number": (value is Int || value is Double) && !isFlag
                case "boolean": isFlag
                case "array": value is [Any]
                default: value is [AnyHashable: Any]
                }
            }
        guard isFine else { return ["\(path): \(types)"] }
        if let text = value as? String, schema["pattern"] != nil, text.allSatisfy(\.isWhitespace) {
            found.append("\(path): empty")
        }
        if let words = schema["enum"] as? [String], !words.contains("\(value)") { found.append("\(path): \(value)") }
        if let number = value as? Int, !isFlag {
            if let least = schema["minimum"] as? Int, number < least { found.append("\(path): < \(least)") }
            if let most = schema["maximum"] as? Int, number > most { found.append("\(path): > \(most)") }
        }
        if let list = value as? [Any] {
            if let least = schema["minItems"] as? Int, list.count < least { found.append("\(path): too few") }
            if let items = schema["items"] as? NSDictionary {
                for (index, element) in list.enumerated() { found += faults(element, items, "\(path)[\(index)]") }
            }
        }
        if let entries = value as? [AnyHashable: Any] {
            let keys = Set(entries.keys.map { "\($0)" })
            let properties = schema["properties"] as? [String: NSDictionary] ?? [:]
            func lacks(_ schema: NSDictionary) -> [String] {
                (schema["required"] as? [String] ?? []).filter { !keys.contains($0) }
            }
            found += lacks(schema).map { "\(path): no \($0)" }
            if let choices = schema["anyOf"] as? [NSDictionary], choices.allSatisfy({ !lacks($0).isEmpty }) {
                found.append("\(path): none of several")
            }
            if let least = schema["minProperties"] as? Int, keys.count < least { found.append("\(path): too few") }
            for (key, element) in entries {
                let inner = properties["\(key)"] ?? schema["additionalProperties"] as? NSDictionary
                guard let inner else {
                    found.append("\(path): unknown \(key)")
                    continue
                }
                found += faults(element, inner, "\(path).\(key)")
            }
        }
        return found
    }
}

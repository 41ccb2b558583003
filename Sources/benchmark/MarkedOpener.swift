import Checklist
import Foundation
import Linguistics

/// An opener with its reference marks and the checker's.
struct MarkedOpener {
    struct Reference: Decodable {
        struct Quote: Decodable { let quote: String }
        struct Item: Decodable {
            let level: Int
            let evidence: [Quote]
        }
        struct Raised: Decodable {
            let flag: String
            let quote: String?
        }
        let id: String
        let items: [String: Item]
        let flags: [Raised]
        func level(_ item: ChecklistItem) -> Int { items[item.rawValue]?.level ?? 0 }
    }

    private struct Row: Decodable {
        let id: String
        let subject: String?
        let text: String
        let language: Language
        let channel: Channel
        let temperature: Temperature
        let touch: Int
        let audience: Audience
        let prospect: Prospect
    }

    let id: String
    let opener: Opener
    let reference: Reference
    let marks: Marks

    private static let checker = Checker()

    /// The names of the sets in a folder.
    static func sets(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".openers.jsonl") }.map { String($0.dropLast(14)) }.sorted()
    }

    static func read(folder: String, name: String) throws -> [MarkedOpener] {
        let decoder = JSONDecoder()
        func rows<Value: Decodable>(_ file: String) throws -> [Value] {
            try String(contentsOfFile: "\(folder)/\(name).\(file).jsonl", encoding: .utf8)
                .split(separator: "\n").map { try decoder.decode(Value.self, from: Data($0.utf8)) }
        }
        let references = Dictionary(
            uniqueKeysWithValues: try (rows("marks") as [Reference]).map { ($0.id, $0) })
        return try (rows("openers") as [Row]).compactMap { row in
            guard let reference = references[row.id] else { return nil }
            let opener = Opener(
                context: OpenerContext(
                    language: row.language, channel: row.channel, temperature: row.temperature, touch: row.touch,
                    audience: row.audience, prospect: row.prospect), subject: row.subject, text: row.text)
            return MarkedOpener(
                id: row.id, opener: opener, reference: reference, marks: checker.marks(for: opener))
        }
    }

    /// Whether the quotes of both sides have half of the shorter one's words in common.
    func quotesMeet(_ item: ChecklistItem) -> Bool {
        func words(_ quotes: [String]) -> [String] {
            quotes.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" } }.map(String.init)
        }
        let left = words(reference.items[item.rawValue]?.evidence.map(\.quote) ?? [])
        let right = words(marks.items[item]?.evidence.map(\.quote) ?? [])
        guard !left.isEmpty, !right.isEmpty else { return false }
        let (short, other) = left.count <= right.count ? (left, Set(right)) : (right, Set(left))
        return short.count { other.contains($0) } * 2 >= short.count
    }

    /// Prints the opener if the checker differs on an item's level or quotes other words, or differs on a flag.
    func printMiss(_ name: String) {
        let wanted: String
        let marked: String
        if let item = ChecklistItem(rawValue: name) {
            let level = marks.level(item).rawValue
            guard level != reference.level(item) || level > 0 && !quotesMeet(item) else { return }
            wanted = "\(reference.level(item)) \(reference.items[name]?.evidence.map(\.quote) ?? [])"
            marked =
                "\(level) \(marks.items[item]?.evidence.map(\.quote) ?? []) (\(marks.items[item]?.reason.en ?? ""))"
        } else {
            let left = reference.flags.filter { $0.flag == name }
            let right = marks.flags.filter { $0.flag.rawValue == name }
            guard left.isEmpty != right.isEmpty else { return }
            wanted = "\(left.map { $0.quote ?? "" })"
            marked = "\(right.map { $0.evidence?.quote ?? "" })"
        }
        let context = opener.context
        let prospect = context.prospect
        print("== \(id) \(context.language.rawValue) \(context.channel) \(context.temperature) touch \(context.touch)")
        print("   reference \(wanted)")
        print("   checker   \(marked)")
        print("   \(prospect.name), \(prospect.role), \(prospect.company), \(prospect.industry); \(prospect.facts)")
        if let trigger = prospect.trigger { print("   trigger: \(trigger.what) / \(trigger.when ?? "-")") }
        if let subject = opener.subject { print("   S: \(subject)") }
        print("   T: \(opener.text.replacing("\n", with: " ⏎ "))")
    }
}

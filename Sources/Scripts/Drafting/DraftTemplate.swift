import Checklist
import Linguistics
import Scenarios

/// A draft as a template file, with slots where it speaks of one person only.
public struct DraftTemplate: Equatable, Sendable {
    public let id: String
    public let title: String
    public let slots: [SlotProposal]
    private let draft: DraftText
    private let context: DraftContext

    /// Makes a template of a draft.
    ///
    /// - Parameters:
    ///   - title: what the writer calls it.
    ///   - slots: what the draft leaves open; its words there become the slots' examples.
    public init(id: String, title: String, _ draft: DraftText, slots: [SlotProposal], context: DraftContext) {
        self.id = id
        self.title = title
        self.slots = slots
        self.draft = draft
        self.context = context
    }

    /// Where it belongs in a library: "Scripts/de/phone/nord.md".
    public var path: String {
        "Scripts/\(context.opener.language.rawValue)/\(context.opener.channel.rawValue)/\(id).md"
    }

    /// The file's text, which the template reader takes.
    public var text: String {
        let opener = context.opener
        let written = draft.slotted(slots)
        var rows = [
            "---", "id: \(YAMLText.scalar(id))", "title: \(YAMLText.scalar(title))",
            "language: \(opener.language.rawValue)",
            "channel: \(opener.channel.rawValue)", "temperature: \(opener.temperature.rawValue)",
            "address: \(context.address.rawValue)", "signal: \(YAMLText.scalar(signal))",
            "touch: \(min(20, opener.touch))",
            "article: 6",
        ]
        if let subject = written.subject, !subject.isEmpty { rows.append("subject: \(YAMLText.scalar(subject))") }
        rows.append(slots.isEmpty ? "slots: {}" : "slots:")
        for slot in slots {
            rows += [
                "  \(slot.name):", "    description: \(YAMLText.scalar(slot.description))",
                "    example: \(YAMLText.scalar(slot.example))",
            ]
            if let source = slot.source { rows.append("    from: \(source.rawValue)") }
        }
        return (rows + ["---", written.body]).map { $0 + "\n" }.joined()
    }

    /// The occasion, from the context; where it knows none, that this is somebody's own draft.
    private var signal: String {
        let prospect = context.opener.prospect
        return prospect.trigger?.what ?? prospect.facts.first
            ?? Localized(de: "eigener Entwurf", en: "own draft")[context.opener.language]
    }
}

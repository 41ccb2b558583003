import Linguistics
import Testing

@testable import Checklist

/// An opener that raises a flag or comes near it; what raises it stands in «guillemets» where a place is expected.
struct FlagCase: Sendable, CustomTestStringConvertible {
    let marked: String
    let isRaised: Bool
    let language: Language
    let channel: Channel
    let temperature: Temperature
    let touch: Int
    let facts: [String]?
    let trigger: Trigger?
    /// Whether the checker is known to judge otherwise: what is left to understand.
    let isKnownMiss: Bool
    var testDescription: String { marked }

    init(
        _ marked: String, _ isRaised: Bool, _ language: Language, _ channel: Channel,
        _ temperature: Temperature = .cold, touch: Int = 1, facts: [String]? = nil, trigger: Trigger? = nil,
        isKnownMiss: Bool = false
    ) {
        (self.marked, self.isRaised, self.language, self.channel) = (marked, isRaised, language, channel)
        (self.temperature, self.touch, self.facts, self.trigger) = (temperature, touch, facts, trigger)
        self.isKnownMiss = isKnownMiss
    }

    private var opener: Opener {
        let known = RuleExample.prospect(language, temperature)
        return Opener(
            context: OpenerContext(
                language: language, channel: channel, temperature: temperature, touch: touch, audience: .business,
                prospect: Prospect(
                    name: known.name, role: known.role, company: known.company, industry: known.industry,
                    facts: facts ?? known.facts, trigger: facts == nil ? known.trigger : trigger)),
            subject: channel == .email ? (language == .german ? "Dachau" : "Dundalk") : nil,
            text: marked.filter { $0 != "«" && $0 != "»" })
    }

    /// Expects the flag to be raised, or not, and by words of the marked place.
    func expect(_ flag: Flag) {
        if isKnownMiss { withKnownIssue { check(flag) } } else { check(flag) }
    }

    private func check(_ flag: Flag) {
        let raised = Checker().marks(for: opener).flags.first { $0.flag == flag }
        #expect((raised != nil) == isRaised, "\(raised?.evidence?.quote ?? "")")
        guard let evidence = raised?.evidence, let start = marked.firstIndex(of: "«"),
            let end = marked.firstIndex(of: "»")
        else { return }
        let first = marked[..<start].unicodeScalars.count
        let place = first..<(first + marked[start..<end].unicodeScalars.count - 1)
        #expect(place.overlaps(evidence.start..<evidence.end), "\(evidence.quote)")
    }
}

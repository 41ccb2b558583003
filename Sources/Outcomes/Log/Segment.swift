/// Whom a contact went to, as far as it matters for comparing: no person and no company.
public struct Segment: Hashable, Sendable {
    /// How the contact was made.
    public enum Channel: String, CaseIterable, Sendable, Codable { case phone, email, linkedin }

    public let industry: String?
    public let size: CompanySize?
    public let role: String?
    public let channel: Channel
    public let temperature: FunnelBand.Temperature

    /// Creates a segment; what is not known is nil.
    public init(
        industry: String? = nil, size: CompanySize? = nil, role: String? = nil, channel: Channel,
        temperature: FunnelBand.Temperature
    ) {
        self.industry = industry
        self.size = size
        self.role = role
        self.channel = channel
        self.temperature = temperature
    }
}

/// How large a company is, by the European Union's classes; the exact number of people would tell too much.
public enum CompanySize: String, CaseIterable, Sendable, Codable {
    /// Up to 9 people.
    case micro
    /// 10 to 49 people.
    case small
    /// 50 to 249 people.
    case medium
    /// 250 people and more.
    case large

    /// The class of a number of people; nil below one.
    public init?(employees: Int) {
        switch employees {
        case 1...9: self = .micro
        case 10...49: self = .small
        case 50...249: self = .medium
        case 250...: self = .large
        default: return nil
        }
    }

    /// Reads a class, a number or a range: "medium", "140", "1.200", "11-50", "250+"; of a range its middle counts.
    public init?(_ text: String) {
        if let size = CompanySize(rawValue: text.lowercased()) {
            self = size
            return
        }
        // Points, commas and apostrophes only group the figures of a number of people.
        let plain = text.filter { !".,'’ \u{A0}\u{202F}".contains($0) }
        let parts = plain.split { "-–+".contains($0) }.map { Int($0) }
        guard (1...2).contains(parts.count), let first = parts[0] else { return nil }
        guard parts.count == 2 else {
            self.init(employees: first)
            return
        }
        guard let last = parts[1], last >= first, last < 100_000_000 else { return nil }
        self.init(employees: (first + last) / 2)
    }
}

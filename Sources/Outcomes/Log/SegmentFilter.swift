/// Parts of a segment that somebody names: "industry=Maschinenbau,size=140,channel=phone".
public struct SegmentFilter: Equatable, Sendable {
    /// The fields that make up a segment.
    public static let fields: [LogField] = [.industry, .size, .role, .channel, .temperature]

    /// What is named, as it was written.
    public let values: [LogField: String]

    /// Reads "field=value" with commas between.
    public init(_ text: String) throws(LogFault) {
        var values: [LogField: String] = [:]
        for part in text.split(separator: ",") {
            let sides = part.split(separator: "=", maxSplits: 1).map { String($0.trimmed) }
            guard sides.count == 2, let field = SegmentFilter.fields.first(where: { $0.rawValue == sides[0] }) else {
                throw .notASegment(String(part.trimmed))
            }
            values[field] = sides[1]
        }
        self.values = values
    }

    /// Whether a segment has everything that is named.
    public func matches(_ segment: Segment) -> Bool {
        values.allSatisfy { field, value in
            switch field {
            case .industry: segment.industry?.lowercased() == value.lowercased()
            case .role: segment.role?.lowercased() == value.lowercased()
            case .size: segment.size != nil && segment.size == CompanySize(value)
            case .channel: segment.channel.rawValue == value.lowercased()
            case .temperature: segment.temperature.rawValue == value.lowercased()
            default: true
            }
        }
    }
}

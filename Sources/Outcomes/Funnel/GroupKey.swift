/// By what contacts are put together.
public enum Grouping: String, CaseIterable, Sendable, Codable { case template, variant, segment, month }

/// What the contacts of a group have in common. Cold and warm are never put together: they are different trades.
public struct GroupKey: Hashable, Sendable {
    public let temperature: FunnelBand.Temperature
    public var template: String?
    public var variant: String?
    public var segment: Segment?
    /// The year and the month in which they were sent.
    public var month: Month?

    /// A month of a year.
    public struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
        public let year: Int
        public let month: Int

        public static func < (left: Month, right: Month) -> Bool {
            (left.year, left.month) < (right.year, right.month)
        }

        /// The month as ISO 8601 writes it.
        public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
    }

    /// The group that a contact belongs to.
    public init(_ contact: Contact, by grouping: Grouping) {
        temperature = contact.segment.temperature
        switch grouping {
        case .template: template = contact.template
        case .variant:
            template = contact.template
            variant = contact.variant
        case .segment: segment = contact.segment
        case .month:
            let (year, month, _) = contact.day.parts
            self.month = Month(year: year, month: month)
        }
    }

    /// Whether two groups differ in nothing but the variant.
    public func isVariant(of other: GroupKey) -> Bool {
        template != nil && template == other.template && temperature == other.temperature && variant != other.variant
    }
}

/// A contact that was made with a template, or several alike, and what came of it.
///
/// It holds nobody's name: not the prospect's, not that of whoever wrote or called.
public struct Contact: Hashable, Sendable {
    public var template: String
    /// The variant of the template; nil where it has only one.
    public var variant: String?
    public var segment: Segment
    /// The day on which it was sent.
    public var day: CalendarDay
    public var tally: Tally
    /// The minutes from sending to the other side's first answer; nil where none came or nobody noted it.
    public var minutes: Int?
    /// The minutes from the other side's signal, an inquiry or a download, to this contact: one's own first response.
    public var reaction: Int?
    /// What stands for the prospect: a keyed hash of their number or address, from which neither can be told.
    public var prospect: [UInt8]?

    /// Creates a contact.
    public init(
        template: String, variant: String? = nil, segment: Segment, day: CalendarDay, tally: Tally = Tally(),
        minutes: Int? = nil, reaction: Int? = nil, prospect: [UInt8]? = nil
    ) {
        self.template = template
        self.variant = variant
        self.segment = segment
        self.day = day
        self.tally = tally
        self.minutes = minutes
        self.reaction = reaction
        self.prospect = prospect
    }
}

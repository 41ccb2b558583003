/// A template as the log knows it: its names, and what a contact with it is unless somebody says otherwise.
public struct KnownTemplate: Equatable, Sendable {
    public let id: String
    public let title: String
    public let channel: Segment.Channel
    public let temperature: FunnelBand.Temperature

    /// Creates a description of a template.
    public init(id: String, title: String, channel: Segment.Channel, temperature: FunnelBand.Temperature) {
        self.id = id
        self.title = title
        self.channel = channel
        self.temperature = temperature
    }
}

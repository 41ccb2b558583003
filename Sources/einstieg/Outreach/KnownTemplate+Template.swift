import Outcomes
import Scripts

extension KnownTemplate {
    /// A template of the library; nil where the log has no such channel or temperature.
    init?(_ template: Template) {
        guard let channel = Segment.Channel(rawValue: template.channel.rawValue),
            let temperature = FunnelBand.Temperature(rawValue: template.temperature.rawValue)
        else { return nil }
        self.init(id: template.id, title: template.title, channel: channel, temperature: temperature)
    }
}

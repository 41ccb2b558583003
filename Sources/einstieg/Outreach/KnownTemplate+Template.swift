import Outcomes
import Scripts

extension KnownTemplate {
    /// A wording of a template of the library, a variant under a name of its own so that the two can be compared; nil
    /// where the log has no such channel or temperature.
    init?(_ template: Template) {
        guard let channel = Segment.Channel(rawValue: template.channel.rawValue),
            let temperature = FunnelBand.Temperature(rawValue: template.temperature.rawValue)
        else { return nil }
        self.init(id: template.label, title: template.title, channel: channel, temperature: temperature)
    }
}

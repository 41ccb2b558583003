/// What a contact in the log is made of, by the names that options and columns use.
public enum LogField: String, CaseIterable, Sendable, Codable {
    case template, variant, day, prospect
    // The segment
    case industry, size, role, channel, temperature
    // What came
    case sent, answers, meetings, noShows, opportunities
    /// The minutes from sending to the other side's answer; they also follow from the time at which it came.
    case minutes, answeredAt
    /// The minutes from the other side's signal to the contact; they also follow from the time of the signal.
    case reaction, signalAt
}

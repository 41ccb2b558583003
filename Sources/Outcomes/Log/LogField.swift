/// What a contact in the log is made of, by the names that options and columns use.
public enum LogField: String, CaseIterable, Sendable, Codable {
    case template, variant, day, prospect
    // The segment
    case industry, size, role, channel, temperature
    // What came
    case sent, answers, meetings, noShows, opportunities, minutes
    /// When the first response came; with the time of sending it gives the minutes.
    case answeredAt
}

/// Touches as a calendar file (RFC 5545), to be opened in any calendar.
public enum CalendarFile {
    /// One entry of a calendar.
    public struct Entry: Equatable, Sendable {
        /// Tells entries apart; the same entry has the same one in every run.
        public let identifier: String
        public let touch: TouchPlan.Touch
        public let title: String
        public let note: String

        public init(identifier: String, touch: TouchPlan.Touch, title: String, note: String) {
            self.identifier = identifier
            self.touch = touch
            self.title = title
            self.note = note
        }
    }

    /// The text of the file, with the line ends that the format asks for.
    ///
    /// - Parameters:
    ///   - entries: what is entered, a quarter of an hour each.
    ///   - zone: the prospects' time zone, by its IANA name: "Europe/Vienna".
    ///   - stamp: when the file was made, in UTC: "20261128T080000Z".
    public static func text(_ entries: [Entry], zone: String, stamp: String) -> String {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Einstieg//Einstieg//DE", "CALSCALE:GREGORIAN"]
        for entry in entries {
            let end = entry.touch.hour * 60 + entry.touch.minute + 15
            lines += [
                "BEGIN:VEVENT", "UID:\(escaped(entry.identifier))@einstieg", "DTSTAMP:\(stamp)",
                "DTSTART;TZID=\(zone):\(time(entry.touch.day, entry.touch.hour * 60 + entry.touch.minute))",
                "DTEND;TZID=\(zone):\(time(entry.touch.day, end))", "SUMMARY:\(escaped(entry.title))",
            ]
            if !entry.note.isEmpty { lines.append("DESCRIPTION:\(escaped(entry.note))") }
            lines.append("END:VEVENT")
        }
        lines.append("END:VCALENDAR")
        return lines.map(folded).joined(separator: "\r\n") + "\r\n"
    }

    private static func time(_ day: CalendarDay, _ minutes: Int) -> String {
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return day.description.filter { $0 != "-" } + "T\(padded(minutes / 60))\(padded(minutes % 60))00"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n", "\r\n": result += "\\n"
            default: result.append(character)
            }
        }
    }

    /// A line of at most 75 bytes, the rest on lines that begin with a space; no character is cut.
    private static func folded(_ line: String) -> String {
        var result = ""
        var room = 75
        for character in line {
            let bytes = String(character).utf8.count
            if bytes > room {
                result += "\r\n "
                room = 74
            }
            result.append(character)
            room -= bytes
        }
        return result
    }
}

import Linguistics
import Teamwork

/// What was said of a team session beforehand; whatever is nil is asked for.
struct TeamSetting {
    var names: [String]?
    var goal: String?
    var scenarios: [String]?
    var minutes: Int?
    var secondsPerTurn: Int?
    var casting: Casting?
    /// The seed of the first call; each of the following counts one on.
    var seed: UInt64 = 1

    /// The usual length of a session in minutes.
    static let usualMinutes = 60
    /// The usual length of a call in seconds.
    static let usualSeconds = 180
    private static let longestName = 40

    /// The names in a line, parted by commas.
    ///
    /// - Parameter present: who is there already; naming them again changes nothing.
    static func names(_ typed: String, besides present: [String] = []) throws(TeamSettingFault) -> [String] {
        var names: [String] = []
        for part in typed.split(whereSeparator: { ",;\n".contains($0) }) {
            let name = part.trimmingSpace
            if name.isEmpty || present.contains(where: { $0.foldedForm == name.foldedForm }) { continue }
            if name.count > longestName { throw .longName(name, limit: longestName) }
            if names.contains(where: { $0.foldedForm == name.foldedForm }) { throw .sameName(name) }
            names.append(name)
        }
        guard Rotation.sizes.contains(present.count + names.count) else { throw .size(present.count + names.count) }
        return names
    }

    /// Minutes in all and seconds a call, where they may be so.
    static func checked(minutes: Int, secondsPerTurn: Int) throws(TeamSettingFault) -> (minutes: Int, seconds: Int) {
        guard TeamLimits.minutes.contains(minutes) else { throw .minutes }
        guard TeamLimits.secondsPerTurn.contains(secondsPerTurn) else { throw .seconds }
        return (minutes, secondsPerTurn)
    }
}

/// Why a team session cannot be set up so.
enum TeamSettingFault: Error, Equatable {
    case size(Int)
    case sameName(String)
    case longName(String, limit: Int)
    case minutes
    case seconds

    var wording: Localized {
        let (sizes, minutes, seconds) = (Rotation.sizes, TeamLimits.minutes, TeamLimits.secondsPerTurn)
        return switch self {
        case .size(let count):
            Localized(
                de: "Ein Team hat \(sizes.lowerBound) bis \(sizes.upperBound) Leute; das sind \(count).",
                en: "A team has \(sizes.lowerBound) to \(sizes.upperBound) people; this is \(count).")
        case .sameName(let name):
            Localized(
                de: "„\(name)“ steht zweimal da. Geben Sie einem von beiden einen anderen Namen.",
                en: "“\(name)” is there twice. Give one of the two another name.")
        case .longName(let name, let limit):
            Localized(
                de: "„\(name.prefix(20))…“ ist länger als \(limit) Zeichen.",
                en: "“\(name.prefix(20))…” is longer than \(limit) characters.")
        case .minutes:
            Localized(
                de: "Eine Teamsitzung dauert \(minutes.lowerBound) bis \(minutes.upperBound) Minuten.",
                en: "A team session takes \(minutes.lowerBound) to \(minutes.upperBound) minutes.")
        case .seconds:
            Localized(
                de: "Eine Runde dauert \(seconds.lowerBound) bis \(seconds.upperBound) Sekunden.",
                en: "A turn takes \(seconds.lowerBound) to \(seconds.upperBound) seconds.")
        }
    }
}

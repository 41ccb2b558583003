/// A point of the scorecard that was missed, and how often.
public struct MissedPoint: Equatable, Sendable {
    /// The entry's stable name: "opener.needsQuestion".
    public let entry: String
    /// The sessions in which it was missed, the newest first.
    public let sessions: [FinishedSession]
    /// The sessions in which it could have been missed.
    public let chances: Int

    /// How far back the count goes: what was mended long ago is no longer missed.
    public static let window = 20

    /// The points that were missed most often in the last sessions.
    ///
    /// The result of a contact is none of them: it is what the others lead to.
    ///
    /// - Parameter limit: how many at most.
    public static func mostFrequent(_ sessions: [FinishedSession], limit: Int = 5) -> [MissedPoint] {
        let recent = sessions.sorted { $0.number > $1.number }.prefix(window)
        var missed: [String: [FinishedSession]] = [:]
        var chances: [String: Int] = [:]
        var lost: [String: Int] = [:]
        for session in recent {
            for points in session.points where points.entry != "nextStep" {
                chances[points.entry, default: 0] += points.possible > 0 ? 1 : 0
                guard points.isMissed else { continue }
                missed[points.entry, default: []].append(session)
                lost[points.entry, default: 0] += points.possible - points.points
            }
        }
        let ranked = missed.sorted { left, right in
            if left.value.count != right.value.count { return left.value.count > right.value.count }
            let (less, more) = (lost[left.key] ?? 0, lost[right.key] ?? 0)
            return less != more ? less > more : left.key < right.key
        }
        return ranked.prefix(limit).map { entry, sessions in
            // A flag can be raised in any session.
            MissedPoint(
                entry: entry, sessions: sessions, chances: chances[entry].flatMap { $0 > 0 ? $0 : nil } ?? recent.count)
        }
    }
}

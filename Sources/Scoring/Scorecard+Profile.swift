import Checklist
import Linguistics
import Scenarios

/// How the points of an opener are shared out among the items: equally, or by the weights of a profile.
struct Shares {
    private let items: [ChecklistItem: Int]
    private let own: [Int]

    /// Shares out points; what a division leaves over goes to the first item that weighs anything.
    init(of possible: Int, profile: Profile?) {
        let weights = profile?.weights ?? Profile.standardWeights
        var items = weights.mapValues { possible * $0 / 100 }
        var own = (profile?.items ?? []).map { possible * $0.weight / 100 }
        let rest = possible - items.values.reduce(0, +) - own.reduce(0, +)
        if let first = ChecklistItem.allCases.first(where: { weights[$0] ?? 0 > 0 }) {
            items[first, default: 0] += rest
        } else if let first = own.indices.first {
            own[first] += rest
        }
        (self.items, self.own) = (items, own)
    }

    /// The points of one of the four items.
    func worth(_ item: ChecklistItem) -> Int { items[item] ?? 0 }

    /// The points of one of the profile's own items.
    func worth(ofItem index: Int) -> Int { own[index] }
}

extension Scorecard {
    /// The entry of one of the profile's own items; without an opener it is missing.
    static func ownEntry(_ item: OwnItem, _ mark: OwnItemMark?, worth: Int) -> Entry {
        let mark = mark ?? OwnItemMark(item, evidence: nil)
        return Entry(
            part: .opener, id: "opener.\(item.id)", title: item.title,
            points: mark.level == .met ? worth : 0, possible: worth, reason: mark.reason, quote: mark.evidence?.quote,
            advice: mark.advice)
    }
}

extension ScoringRules {
    /// The pass mark of a session: what the scenario's author wrote, else the profile's, else the usual one.
    func passMark(with profile: Profile?) -> Int {
        own.contains(.passMark) ? passMark : profile?.passMark ?? passMark
    }

    /// What fails a session: the profile's blockers and those that the scenario's author wrote, else the usual ones.
    func blockers(with profile: Profile?) -> [Checklist.Blocker] {
        let scenario = blockers.map(\.blocker)
        guard let team = profile?.blockers else { return scenario }
        return own.contains(.blockers) ? team + scenario.filter { !team.contains($0) } : team
    }
}

extension ScoringRules.Blocker {
    fileprivate var blocker: Checklist.Blocker {
        switch self {
        case .pretence: .rule(.flag(.pretence))
        case .afterNo: .afterNo
        }
    }
}

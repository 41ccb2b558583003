import Checklist
import Linguistics

extension MarksLine {
    /// Appends the verdicts on a profile's own items behind those on the four.
    func appendOwnItems(_ profile: Profile, _ source: OpenerSource, into out: inout [UInt8]) {
        for (item, span) in zip(profile.items, judge.ownEvidence) {
            out.append(",")
            out.appendJSON(item.id)
            out.append(":{\"level\":")
            out.append(decimal: span == nil ? Level.missing.rawValue : Level.met.rawValue)
            out.append(",\"evidence\":[")
            var quote: String?
            if let span {
                out.append("{")
                quote = appendPlace(span, source, into: &out)
                out.append("}")
            }
            let wording = item.wording(quote: quote)
            out.append("],\"reason\":")
            out.appendJSON(wording.reason[source.language])
            out.append(",\"advice\":")
            if let advice = wording.advice { out.appendJSON(advice[source.language]) } else { out.append("null") }
            out.append("}")
        }
    }

    /// Appends which profile it was and what blocks, and returns whether anything does.
    func appendName(of profile: Profile, _ verdicts: ItemVerdicts, into out: inout [UInt8]) -> Bool {
        out.append(",\"profile\":{\"id\":")
        out.appendJSON(profile.id)
        out.append(",\"version\":")
        out.appendJSON(profile.version)
        out.append("},\"blockers\":[")
        var isFirst = true
        for blocker in profile.blockers ?? [] where blocks(blocker, profile, verdicts) {
            if !isFirst { out.append(",") }
            out.appendJSON(blocker.name)
            isFirst = false
        }
        out.append("]")
        return !isFirst
    }

    private func blocks(_ blocker: Blocker, _ profile: Profile, _ verdicts: ItemVerdicts) -> Bool {
        switch blocker {
        case .rule(.flag(let flag)): judge.flags.contains { $0.flag == flag }
        case .rule(.item(let item)): verdicts[item].level == .missing
        case .ownItem(let key):
            profile.items.firstIndex { $0.id == key.id }.map { judge.ownEvidence[$0] == nil } ?? false
        case .afterNo: false
        }
    }
}

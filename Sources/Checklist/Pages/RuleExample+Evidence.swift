extension RuleExample {
    /// The words between guillemets, with their place in the opener without them.
    public var evidence: [Evidence] {
        RuleExample.evidence(in: subject ?? "", .subject) + RuleExample.evidence(in: marked, .text)
    }

    private static func evidence(in marked: String, _ part: OpenerPart) -> [Evidence] {
        var found: [Evidence] = []
        var offset = 0
        var start: Int?
        var quote = String.UnicodeScalarView()
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«":
                start = offset
                quote = String.UnicodeScalarView()
            case "»":
                if let start { found.append(Evidence(part: part, quote: String(quote), start: start, end: offset)) }
                start = nil
            default:
                quote.append(scalar)
                offset += 1
            }
        }
        return found
    }
}

import Outcomes

/// The statistics as JSON; shares are told as count, total and the bounds of the 95 % interval after Wilson.
public struct StatisticsDocument: Encodable {
    struct Portion: Encodable {
        let count: Int
        let total: Int
        let low: Double
        let high: Double
        /// "below", "within" or "above" what is usual; nil where nothing is.
        let place: String?

        init(_ share: Share, place: Stage.Place? = nil) {
            count = share.count
            total = share.total
            low = rounded(share.wilson.lowerBound)
            high = rounded(share.wilson.upperBound)
            self.place = place?.rawValue
        }
    }

    struct Group: Encodable {
        let temperature: String
        let template: String?
        let variant: String?
        let month: String?
        let segment: [String: String]?
        let sent: Int
        let stages: [String: Portion]
        let noShows: Portion
    }

    struct Times: Encodable {
        let responses: Int
        let medianMinutes: Double?
        let within15: Portion
        let within30: Portion
        let within60: Portion
    }

    struct Comparison: Encodable {
        let template: String?
        let temperature: String
        let first: String?
        let second: String?
        let firstAnswers: Portion
        let secondAnswers: Portion
        let differenceLow: Double
        let differenceHigh: Double
        let fisher: Double
        let holm: Double
        let evidence: Double
        let evidenceNeeded: Double
        let pairs: Int
        let decidedAtPair: Int?
    }

    struct Outlook: Encodable {
        struct Question: Encodable {
            let share: Double
            let perVariant: Int
            let powerWith100: Double
        }

        let temperature: String
        let base: Double
        let isOwn: Bool
        let usualAnswersLow: Int
        let usualAnswersHigh: Int
        let questions: [Question]
    }

    let grouping: String
    let today: String
    let maturityDays: Int
    let from: String?
    let to: String?
    let youngSent: Int
    let youngAnswers: Int
    let groups: [Group]
    let reactionTimes: Times
    let answerTimes: Times
    let comparisons: [Comparison]
    let outlook: [Outlook]

    /// Describes a report.
    public init(_ report: StatisticsReport) {
        let summary = report.summary
        grouping = summary.grouping.rawValue
        today = summary.today.description
        maturityDays = summary.maturity
        from = summary.days?.lowerBound.description
        to = summary.days?.upperBound.description
        youngSent = summary.young.sent
        youngAnswers = summary.young.answers
        groups = report.groups.map(StatisticsDocument.group)
        reactionTimes = StatisticsDocument.times(summary.reactionTimes)
        answerTimes = StatisticsDocument.times(summary.answerTimes)
        comparisons = report.comparisons.map(StatisticsDocument.comparison)
        outlook = report.prospectuses.map { temperature, prospectus in
            Outlook(
                temperature: temperature.rawValue, base: rounded(prospectus.base), isOwn: prospectus.isOwn,
                usualAnswersLow: prospectus.usual.lowerBound, usualAnswersHigh: prospectus.usual.upperBound,
                questions: prospectus.questions.map {
                    Outlook.Question(
                        share: rounded($0.share), perVariant: $0.perVariant, powerWith100: rounded($0.power))
                })
        }
    }

    private static func group(_ group: OutcomeSummary.Group) -> Group {
        let key = group.key
        let segment = key.segment.map { segment in
            [
                "channel": segment.channel.rawValue, "industry": segment.industry, "size": segment.size?.rawValue,
                "role": segment.role,
            ].compactMapValues { $0 }
        }
        let stages = Stage.allCases.map { stage in
            let share = group.tally.share(stage)
            return (stage.rawValue, Portion(share, place: stage.place(of: share, key.temperature)))
        }
        return Group(
            temperature: key.temperature.rawValue, template: key.template, variant: key.variant,
            month: key.month?.description, segment: segment, sent: group.tally.sent,
            stages: Dictionary(uniqueKeysWithValues: stages), noShows: Portion(group.tally.noShowShare))
    }

    private static func times(_ times: ResponseTimes) -> Times {
        Times(
            responses: times.total, medianMinutes: times.median, within15: Portion(times.share(within: 15)),
            within30: Portion(times.share(within: 30)), within60: Portion(times.share(within: 60)))
    }

    private static func comparison(_ comparison: VariantComparison) -> Comparison {
        Comparison(
            template: comparison.first.key.template, temperature: comparison.first.key.temperature.rawValue,
            first: comparison.first.key.variant, second: comparison.second.key.variant,
            firstAnswers: Portion(comparison.first.answers), secondAnswers: Portion(comparison.second.answers),
            differenceLow: rounded(comparison.difference.lowerBound),
            differenceHigh: rounded(comparison.difference.upperBound), fisher: rounded(comparison.pValue),
            holm: rounded(comparison.corrected), evidence: rounded(min(1e12, comparison.evidence.value)),
            evidenceNeeded: comparison.needed, pairs: comparison.evidence.pairs, decidedAtPair: comparison.decidedAt)
    }
}

/// A number to six places, so that the same input gives the same bytes on every machine.
private func rounded(_ number: Double) -> Double { (number * 1e6).rounded() / 1e6 }

import Foundation

/// What a number of contacts can show, told before they are sent.
public struct Prospectus: Equatable, Sendable {
    /// A better share that one would like to tell from the usual one.
    public struct Question: Equatable, Sendable {
        public let share: Double
        /// The contacts that each variant needs, for four of five such questions to be answered.
        public let perVariant: Int
        /// The chance that so many contacts each show it.
        public let power: Double
    }

    /// The share of answers that is usual here.
    public let base: Double
    /// Whether it is one's own, or the middle of the article's band where one's own contacts are too few.
    public let isOwn: Bool
    /// The contacts that are spoken of.
    public let contacts: Int
    /// How many answers are nothing special at the usual share: nineteen times of twenty.
    public let usual: ClosedRange<Int>
    /// The largest share that no answer at all goes together with.
    public let largestOfNone: Double
    public let questions: [Question]

    /// The fewest contacts and answers from which one's own share is taken.
    static let fewest = (contacts: 200, answers: 5)

    /// Creates a prospectus.
    public init(_ tally: Tally, _ temperature: FunnelBand.Temperature, contacts: Int = 100) {
        let own = tally.share(.answered)
        isOwn = own.total >= Prospectus.fewest.contacts && own.count >= Prospectus.fewest.answers
        let share = isOwn ? own.value : nil
        // In half percents, so that the figures read like the question they are about.
        base = min(
            0.45,
            max(0.005, ((share ?? FunnelBand.share(FunnelBand.of(temperature).replies, .mid)) * 200).rounded() / 200))
        self.contacts = contacts
        usual = Prospectus.usual(base, contacts)
        largestOfNone = (Share(0, of: contacts) ?? .nothing).wilson.upperBound
        let base = base
        questions = [1.5, 2, 3].compactMap { factor in
            let better = base * factor
            guard better < 1, let size = SampleSize.perVariant(base, better) else { return nil }
            return Question(
                share: better, perVariant: size, power: SampleSize.power(base, better, contacts: contacts))
        }
    }

    /// The middle nineteen twentieths of a binomial distribution.
    private static func usual(_ p: Double, _ n: Int) -> ClosedRange<Int> {
        var sum = 0.0
        var low = 0
        for x in 0...n {
            sum += exp(
                LogGamma.factorial(n) - LogGamma.factorial(x) - LogGamma.factorial(n - x) + Double(x) * log(p)
                    + Double(n - x) * log(1 - p))
            if sum < 0.025 { low = x + 1 }
            if sum >= 0.975 { return min(low, x)...x }
        }
        return low...n
    }
}

import Testing

@testable import Checklist

/// The tables of weights can be argued about: few marks, each once, none against its direction.
struct MarkWeightsTests {
    @Test func weightsOfTheValuePointWhereATrainerExpects() { check(ValueFollowUp.weights) }
    @Test func weightsOfTheEntryPointWhereATrainerExpects() { check(PersonalEntry.weights) }

    private func check<Mark>(_ weights: MarkWeights<Mark>) {
        // A mark is a bit, and a set of marks has 128 of them.
        #expect(Mark.allCases.count <= 128)
        #expect(weights.rows.count <= 60)
        #expect(Set(weights.rows.map(\.mark.rawValue)).count == weights.rows.count, "a mark is weighed twice")
        for row in weights.rows {
            let (met, any) = ([row.met, row.metOverall], [row.any, row.anyOverall])
            switch row.mark.direction {
            case .towards: #expect((met + any).allSatisfy { $0 >= 0 }, "\(row.mark)")
            case .half: #expect(met.allSatisfy { $0 <= 0 } && any.allSatisfy { $0 >= 0 }, "\(row.mark)")
            case .against: #expect((met + any).allSatisfy { $0 <= 0 }, "\(row.mark)")
            }
        }
    }
}

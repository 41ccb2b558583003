import Teamwork
import Testing

@Suite struct RotationTests {
    static let teams = Rotation.sizes.flatMap { size in Casting.allCases.map { (size, $0) } }

    @Test(arguments: teams)
    func everybodyCallsBeforeAnybodyCallsTwice(size: Int, casting: Casting) {
        let rotation = Rotation(members: size, casting: casting)
        for round in 0..<6 {
            let callers = (0..<size).map { rotation.roles(in: round * size + $0).caller }
            #expect(Set(callers) == Set(0..<size))
        }
    }

    @Test(arguments: teams)
    func everybodyHasOneRoleInEachTurn(size: Int, casting: Casting) {
        let rotation = Rotation(members: size, casting: casting)
        for turn in 0..<6 * size {
            let roles = rotation.roles(in: turn)
            let all = [roles.caller] + (roles.prospect.map { [$0] } ?? []) + roles.observers
            #expect(all.sorted() == Array(0..<size))
            #expect((roles.prospect != nil) == (casting == .person))
            #expect(!roles.markers.isEmpty && !roles.markers.contains(roles.caller))
        }
    }

    /// Whoever plays the prospect does so once a round, and in `size - 1` rounds for everybody else.
    @Test(arguments: Rotation.sizes)
    func everybodyIsTheProspectOfEverybody(size: Int) {
        let rotation = Rotation(members: size, casting: .person)
        var pairs: Set<[Int]> = []
        for round in 0..<(size - 1) {
            let roles = (0..<size).map { rotation.roles(in: round * size + $0) }
            #expect(Set(roles.compactMap(\.prospect)) == Set(0..<size))
            pairs.formUnion(roles.map { [$0.caller, $0.prospect ?? $0.caller] })
        }
        #expect(pairs.count == size * (size - 1))
    }

    @Test(arguments: Rotation.sizes)
    func everyCallerMeetsEveryScenario(size: Int) {
        let rotation = Rotation(members: size, casting: .program)
        for count in 1...5 {
            for caller in 0..<size {
                let met = (0..<count).map { rotation.scenario(in: $0 * size + caller, of: count) }
                #expect(Set(met) == Set(0..<count))
            }
        }
    }
}

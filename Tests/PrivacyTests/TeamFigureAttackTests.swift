import Privacy
import Testing

/// Attackers who know everything but the scores: who practised what, how often, and every figure that was ever told.
///
/// A figure is a sum over unknown scores. All that can be worked out from figures are sums and differences of them, so a
/// coalition of people is given away if some combination of figures speaks of nobody else. The attack looks at every
/// coalition that is smaller than the smallest group.
@Suite("Figures of a team give nobody away") struct TeamFigureAttackTests {
    /// A figure as the attacker sees it: which sessions it adds up.
    typealias Sum = Set<Int64>

    static func contribution(_ session: Int64, _ person: Int, _ scenario: String) -> Contribution {
        Contribution(
            session: session, trainee: Pseudonym(kept: "p\(person)"), scenario: scenario, score: Int(session) % 101,
            isPassed: session % 2 == 0)
    }

    /// The sums behind the figures of a batch, as anybody can work them out from who practised what.
    static func sums(_ batch: TeamBatch, of contributions: [Contribution]) -> [Sum] {
        var last: [String: Contribution] = [:]
        for entry in contributions.sorted(by: { $0.session < $1.session }) {
            last["\(entry.trainee) \(entry.scenario)"] = entry
        }
        return (batch.scenarios + [batch.whole].compactMap(\.self)).map { figure in
            Set(last.values.filter { figure.scenario == nil || $0.scenario == figure.scenario }.map(\.session))
        }
    }

    /// A session as the attacker sees it: whose it is, and which sums it is in.
    private struct Column: Hashable {
        let owner: String
        let isIn: [Int]
    }

    /// The rank of 0-1 rows, over the rational numbers: whole numbers, without division.
    static func rank(_ rows: [[Int]]) -> Int {
        var rows = rows
        var rank = 0
        for column in 0..<(rows.first?.count ?? 0) {
            guard let pivot = rows.indices.dropFirst(rank).first(where: { rows[$0][column] != 0 }) else { continue }
            rows.swapAt(rank, pivot)
            for row in rows.indices.dropFirst(rank + 1) where rows[row][column] != 0 {
                let (a, b) = (rows[rank][column], rows[row][column])
                rows[row] = zip(rows[row], rows[rank]).map { $0 * a - $1 * b }
                let divisor = rows[row].reduce(0) { gcd($0, abs($1)) }
                if divisor > 1 { rows[row] = rows[row].map { $0 / divisor } }
            }
            rank += 1
        }
        return rank
    }

    private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }

    /// The smallest coalition that the sums give away, with fewer people than the limit; nil where there is none.
    static func givenAway(_ sums: [Sum], owners: [Int64: String], fewerThan limit: Int) -> Set<String>? {
        // Sessions of a person that are in the same sums tell the attacker no more than one of them.
        let columns = Set(
            owners.map { session, owner in Column(owner: owner, isIn: sums.map { $0.contains(session) ? 1 : 0 }) }
        ).filter { $0.isIn.contains(1) }
        let people = Set(owners.values).sorted()
        func rows(without coalition: Set<String>) -> [[Int]] {
            let rest = columns.filter { !coalition.contains($0.owner) }
            return sums.indices.map { row in rest.map { $0.isIn[row] } }
        }
        let whole = rank(rows(without: []))
        for size in 1..<limit {
            // A combination that speaks of the coalition alone vanishes for all others: without the coalition's columns
            // the rank is smaller.
            for coalition in subsets(people, of: size) where rank(rows(without: coalition)) < whole { return coalition }
        }
        return nil
    }

    static func subsets(_ all: [String], of size: Int) -> [Set<String>] {
        if size == 0 { return [[]] }
        return all.indices.flatMap { index in
            subsets(Array(all[(index + 1)...]), of: size - 1).map { $0.union([all[index]]) }
        }
    }

    /// The attack itself finds what it should: without protection each of the three ways leads to a person.
    @Test func theAttackWorks() {
        let owners = Dictionary(uniqueKeysWithValues: (1...7).map { (Int64($0), "p\($0)") })
        #expect(Self.givenAway([[1]], owners: owners, fewerThan: 5) == ["p1"])
        #expect(Self.givenAway([[1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5]], owners: owners, fewerThan: 5) == ["p6"])
        #expect(Self.givenAway([[1, 2, 3, 4, 5], [1, 2, 3, 4, 6]], owners: owners, fewerThan: 5) == ["p5", "p6"])
        #expect(Self.givenAway([[1, 2, 3, 4, 5, 6]], owners: owners, fewerThan: 5) == nil)
    }

    @Test func fourPeopleAreTooFew() {
        let four = (1...4).map { Self.contribution(Int64($0), $0, "a") }
        #expect(TeamBatch(four) == nil)
        #expect(TeamBatch(four + [Self.contribution(5, 4, "b")]) == nil, "a second scenario makes no fifth person")
        #expect(TeamBatch(four, smallestGroup: 2) == nil, "nobody can ask for less than five")
        let five = four + [Self.contribution(5, 5, "a")]
        #expect(
            TeamBatch(five)?.scenarios == [TeamFigure(scenario: "a", people: 5, tries: 5, points: 15, passed: 2)])
        #expect(TeamBatch(five, smallestGroup: 6) == nil)
    }

    /// Five in one scenario and one in another: the whole less the five would be the one.
    @Test func theWholeIsHeldBackForOne() throws {
        let tries = (1...5).map { Self.contribution(Int64($0), $0, "a") } + [Self.contribution(6, 6, "b")]
        let batch = try #require(TeamBatch(tries))
        // “a” is held back with “b”; the whole alone speaks of six.
        #expect(batch.scenarios == [])
        #expect(batch.whole?.people == 6)
    }

    /// Of three scenarios one is too small: the smaller of the others is held back with it.
    @Test func oneMoreScenarioIsHeldBack() throws {
        let tries =
            (1...7).map { Self.contribution(Int64($0), $0, "a") }
            + (1...5).map { Self.contribution(Int64($0 + 10), $0, "b") } + [Self.contribution(20, 6, "c")]
        let batch = try #require(TeamBatch(tries))
        #expect(batch.scenarios.map(\.scenario) == ["a"])
        #expect(batch.whole?.tries == 13)
        let owners = Dictionary(uniqueKeysWithValues: tries.map { ($0.session, $0.trainee.name) })
        #expect(Self.givenAway(Self.sums(batch, of: tries), owners: owners, fewerThan: 5) == nil)
    }

    /// Whoever practises most counts once in each scenario, and a whole that one person makes up is not told.
    @Test func nobodyMakesUpMostOfAFigure() {
        let busy = (1...9).map { Self.contribution(Int64($0), 1, "s\($0)") }
        let others = (2...5).map { Self.contribution(Int64($0 + 20), $0, "s1") }
        #expect(TeamBatch(busy + others) == nil)
        let again = (1...9).map { Self.contribution(Int64($0), 1, "s1") }
        #expect(TeamBatch(again + others)?.whole?.tries == 5)
    }

    /// A sixth joins, one leaves, one is forgotten, everybody asks every day: all figures together give nobody away.
    @Test func noHistoryGivesAnybodyAway() {
        var random = SplitMix(state: 7)
        var batches = 0
        for _ in 0..<40 {
            let people = 5 + random.next(4)
            let scenarios = 1 + random.next(4)
            var pending: [Contribution] = []
            var owners: [Int64: String] = [:]
            var told: [Sum] = []
            for session in 1...Int64(12 + random.next(40)) {
                let entry = Self.contribution(session, random.next(people), "s\(random.next(scenarios))")
                owners[session] = entry.trainee.name
                pending.append(entry)
                if random.next(12) == 0 { pending.removeAll { $0.trainee.name == "p\(random.next(people))" } }
                guard let batch = TeamBatch(pending) else { continue }
                told += Self.sums(batch, of: pending)
                pending.removeAll { batch.sessions.contains($0.session) }
                batches += 1
            }
            #expect(Self.givenAway(told, owners: owners, fewerThan: 5) == nil)
        }
        #expect(batches > 60)
    }

    /// The same histories, told anew each time from everything so far: here the attack succeeds, as it has to.
    @Test func figuresToldAnewWouldGiveSomebodyAway() {
        let first = (1...5).map { Self.contribution(Int64($0), $0, "a") }
        let second = first + [Self.contribution(6, 6, "a")]
        let owners = Dictionary(uniqueKeysWithValues: second.map { ($0.session, $0.trainee.name) })
        let told = [first, second].flatMap { tries in TeamBatch(tries).map { Self.sums($0, of: tries) } ?? [] }
        #expect(Self.givenAway(told, owners: owners, fewerThan: 5) == ["p6"])
    }

    @Test(arguments: [
        (5, 500, 5, TeamFigure.Told.atLeast(95), TeamFigure.Told.atLeast(80)),
        (5, 480, 4, .atLeast(95), .atLeast(80)), (5, 401, 3, .exactly(80), .exactly(60)),
        (6, 303, 1, .exactly(51), .atMost(20)), (5, 0, 0, .atMost(5), .atMost(20)),
        (0, 0, 0, .atMost(5), .atMost(20)),
    ])
    func anEndIsNotToldExactly(
        tries: Int, points: Int, passed: Int, mean: TeamFigure.Told, rate: TeamFigure.Told
    ) {
        let figure = TeamFigure(scenario: nil, people: tries, tries: tries, points: points, passed: passed)
        #expect(figure.mean == mean)
        #expect(figure.passRate == rate)
    }
}

/// SplitMix64, so that a history can be made again.
struct SplitMix {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
